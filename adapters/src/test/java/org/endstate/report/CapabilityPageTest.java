package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.PlannedMission;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.Shortfall;
import org.endstate.commission.AssessCapability;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Watch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a commission reads of the example's capability on its second date. */
class CapabilityPageTest {

    private static final CapabilityResult RESULT = AssessCapability.run(
                    PlannedMission.dossier(
                            PlannedMission.MISSIONS.resolve("iraq-2024"), Optional.of(LocalDate.of(2024, 9, 27)), 50),
                    "endstate test",
                    Watch.NONE)
            .orElseThrow();
    private static final Document PAGE = Jsoup.parse(CapabilityPage.render(RESULT, Locale.ENGLISH));
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void the_invented_judgements_are_said_to_be_invented_where_they_are_shown() {
        assertThat(PAGE.select("#capability .banner").text()).contains("invented");
    }

    @Test
    void every_function_is_one_block_of_one_drawing() {
        Element grid = PAGE.selectFirst("#capability .drawing svg");
        assertThat(grid.select("text.strong").eachText())
                .hasSameSizeAs(RESULT.functions().value())
                .allMatch(label -> label.matches(".+: level 3( \\*)?"));
        assertThat(PAGE.select("#capability-grid-table-caption")
                        .first()
                        .parent()
                        .select("tbody tr"))
                .hasSameSizeAs(RESULT.functions().value());
    }

    @Test
    void the_weakest_essential_function_is_named_and_no_mean_of_levels_is_given() {
        FunctionOutlook weakest = RESULT.functions().value().stream()
                .filter(outlook -> !outlook.function().equals("protection"))
                .min((one, other) -> Double.compare(
                        one.now().levels().atLeast(3), other.now().levels().atLeast(3)))
                .orElseThrow();
        assertThat(PAGE.select("#capability").text())
                .contains("The weakest essential function is")
                .contains("or above " + WORDS.probability(weakest.now().levels().atLeast(3)))
                .doesNotContainIgnoringCase("average level");
    }

    @Test
    void each_function_shows_its_past_its_panel_and_both_fans() {
        assertThat(PAGE.select("article.story"))
                .allSatisfy(story -> assertThat(story.select("figcaption").eachText())
                        .anyMatch(title -> title.contains("found, known and projected"))
                        .anyMatch(title -> title.contains("by party"))
                        .contains("Levels ahead, support kept", "Levels ahead, support removed"));
    }

    @Test
    void every_condition_gives_its_reasons_assessment_by_assessment() {
        List<String> whys =
                PAGE.select("article.story table.why tbody tr td:last-child").eachText();
        assertThat(whys).contains("counts");
        boolean unseen = RESULT.gates().value().stream()
                .flatMap(gate -> gate.capability().stream())
                .flatMap(capability -> capability.standing().readings().stream())
                .map(LevelStanding.Reading::shortfalls)
                .anyMatch(shortfalls -> shortfalls.contains(new Shortfall.Unobserved()));
        assertThat(unseen).isTrue();
        assertThat(whys).anyMatch(why -> why.contains("Nobody saw the force at work"));
    }

    @Test
    void reliability_and_credibility_stay_two_columns() {
        assertThat(PAGE.select("th").eachText()).contains("Source (A–F)", "Content (1–6)");
    }

    @Test
    void past_forecasts_stand_beside_what_was_found_and_too_few_are_no_skill() {
        assertThat(PAGE.select("#capability").text())
                .contains("Experts’ own dated forecasts met their day 12 times")
                .contains("Fewer than 20 are too few to speak of skill.");
        assertThat(PAGE.select("caption").eachText())
                .anyMatch(caption -> caption.startsWith("Past projections beside what was found"))
                .anyMatch(caption -> caption.startsWith("Experts’ dated forecasts"));
    }

    @Test
    void what_lies_behind_each_drawing_can_be_read_as_numbers() {
        assertThat(PAGE.select("figure"))
                .allSatisfy(figure ->
                        assertThat(figure.select("details table tbody tr")).isNotEmpty());
    }

    @Test
    void the_same_result_gives_the_same_bytes_in_every_language_it_has() {
        assertThat(CapabilityPage.render(RESULT, Locale.ENGLISH))
                .isEqualTo(CapabilityPage.render(RESULT, Locale.ENGLISH));
        assertThat(CapabilityPage.render(RESULT, Locale.forLanguageTag("ar"))).contains("dir=\"rtl\"");
    }
}
