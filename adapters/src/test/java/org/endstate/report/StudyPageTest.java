package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.ScoredStudy;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.PoolingRule;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One study with a quantity, an event and levels, answered by an expert of each party. */
class StudyPageTest {

    private static final Study STUDY = new Study(
            "panel <1>",
            List.of(0.05, 0.5, 0.95),
            List.of(new Expert("iq-1", "iraq"), new Expert("co-1", "coalition")),
            List.of(
                    new Item.Quantity("attacks", "Attacks next month", Scale.LOG, Optional.of(12.0), Optional.empty()),
                    new Item.Event("held", "Is the muster held?", Optional.of(true), Optional.empty()),
                    new Item.Levels("isr", "Level of surveillance", 6, Optional.empty(), Optional.empty())),
            List.of(
                    new Answer("iq-1", "attacks", new Belief.Quantiles(List.of(5.0, 10.0, 20.0))),
                    new Answer("co-1", "attacks", new Belief.Quantiles(List.of(10.0, 30.0, 90.0))),
                    new Answer("iq-1", "held", new Belief.Probability(0.9)),
                    new Answer("co-1", "held", new Belief.Probability(0.5)),
                    new Answer("iq-1", "isr", new Belief.Levels(List.of(0.0, 0.0, 0.2, 0.5, 0.3, 0.0))),
                    new Answer("co-1", "isr", new Belief.Levels(List.of(0.0, 0.2, 0.5, 0.3, 0.0, 0.0)))));

    @Test
    void scores_show_every_expert_and_every_pool() {
        Document page = Jsoup.parse(StudyPage.scores(List.of(ScoredStudy.of(STUDY)), Locale.ENGLISH));
        assertThat(page.select("h3").text()).isEqualTo("panel <1>");
        assertThat(page.select("tbody th").eachText())
                .contains("iq-1 (iraq)", "co-1 (coalition)", "Equal weights", "Performance weights");
        assertThat(page.select("svg .party-a")).hasSize(2);
        assertThat(page.text()).contains("held the truth 47 % of the time");
    }

    @Test
    void pools_show_each_party_and_all_together_for_every_kind_of_question() {
        Document page = Jsoup.parse(StudyPage.pools(StudyPools.of(STUDY, PoolingRule.LINEAR), Locale.ENGLISH));
        assertThat(page.select("article h3").eachText()).containsExactly("attacks", "held", "isr");
        assertThat(page.select("figure"))
                .hasSize(3)
                .allSatisfy(figure -> assertThat(figure.select("tbody th").eachText())
                        .containsExactly("iraq (experts: 1)", "coalition (experts: 1)", "All parties, equal weight"));
        assertThat(page.text()).contains("The parties that differ most are 0.40 of the possible range apart.");
    }

    @Test
    void where_the_logarithmic_pool_leaves_nothing_the_page_says_so() {
        Study split = new Study(
                "split",
                List.of(0.05, 0.95),
                STUDY.experts(),
                List.of(new Item.Event("held", "", Optional.empty(), Optional.empty())),
                List.of(
                        new Answer("iq-1", "held", new Belief.Probability(1)),
                        new Answer("co-1", "held", new Belief.Probability(0))));
        assertThat(StudyPage.pools(StudyPools.of(split, PoolingRule.LOGARITHMIC), Locale.ENGLISH))
                .contains("Together nothing is left possible");
    }
}
