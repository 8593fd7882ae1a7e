package org.endstate.agreement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.JointStatement.Outcome;
import org.endstate.agreement.statement.StatementHead.Signatory;
import org.junit.jupiter.api.Test;

class JointStatementTest {

    private static final Map<Language, String> BOTH = Map.of(Language.EN, "Text.", Language.AR, "نص.");
    private static final StatementHead HEAD = new StatementHead(
            List.of(new Signatory("host", BOTH), new Signatory("lead", BOTH)),
            LocalDate.of(2024, 9, 27),
            Optional.empty(),
            Map.of());
    private static final Map<String, Standing> AGREED = Map.of("host", Standing.AGREED, "lead", Standing.AGREED);
    private static final StatementItem FIRST = item("first", "clause", AGREED);

    private static StatementItem item(String id, String kind, Map<String, Standing> standings) {
        return new StatementItem(id, kind, BOTH, standings, 7);
    }

    private static JointStatement drawn(StatementItem... items) {
        return ((Outcome.Drawn) JointStatement.from(HEAD, List.of(items))).statement();
    }

    private static StatementItem open(String id, Standing host, Standing lead) {
        return item(id, "clause", Map.of("host", host, "lead", lead));
    }

    @Test
    void only_what_every_party_has_agreed_is_stated_in_the_order_of_the_items() {
        StatementItem second = item("second", "clause", AGREED);
        JointStatement statement = drawn(
                second,
                open("noted", Standing.AGREED, Standing.NOTED),
                open("disputed", Standing.DISPUTED, Standing.AGREED),
                item("one-sided", "clause", Map.of("host", Standing.AGREED)),
                FIRST);
        assertThat(statement.stated()).containsExactly(second, FIRST);
    }

    @Test
    void an_observer_neither_agrees_for_a_party_nor_keeps_it_from_agreeing() {
        StatementItem observed = item("seen", "clause", Map.of("host", Standing.AGREED, "observer", Standing.AGREED));
        StatementItem disliked = item(
                "disliked",
                "clause",
                Map.of("host", Standing.AGREED, "lead", Standing.AGREED, "observer", Standing.DISPUTED));
        assertThat(drawn(observed, disliked).stated()).containsExactly(disliked);
    }

    @Test
    void what_is_open_is_counted_and_not_named() {
        OpenItems open = drawn(
                        FIRST,
                        open("noted", Standing.AGREED, Standing.NOTED),
                        open("disputed", Standing.NOTED, Standing.DISPUTED),
                        item("unanswered", "clause", Map.of("lead", Standing.AGREED)))
                .open();
        assertThat(open.counts())
                .isEqualTo(Map.of(
                        OpenItems.State.NOTED, 1,
                        OpenItems.State.DISPUTED, 1,
                        OpenItems.State.UNANSWERED, 1));
        assertThat(open.listed()).isEmpty();
        assertThat(open.size()).isEqualTo(3);
    }

    @Test
    void open_items_are_listed_without_words_or_parties_where_all_have_agreed_to_a_list() {
        StatementItem consent = item("list-them", JointStatement.LISTING, AGREED);
        JointStatement statement = drawn(FIRST, consent, open("disputed", Standing.NOTED, Standing.DISPUTED));
        assertThat(statement.stated()).containsExactly(FIRST);
        assertThat(statement.open().consents()).containsExactly(consent);
        assertThat(statement.open().listed())
                .containsExactly(new OpenItems.Listed("disputed", "clause", OpenItems.State.DISPUTED, 7));
    }

    @Test
    void the_consent_of_one_party_to_a_list_is_none() {
        StatementItem half =
                item("list-them", JointStatement.LISTING, Map.of("host", Standing.AGREED, "lead", Standing.NOTED));
        assertThat(drawn(FIRST, half).open().listed()).isEmpty();
    }

    @Test
    void an_agreed_item_without_words_in_one_language_is_refused_and_named() {
        StatementItem untranslated =
                new StatementItem("english-only", "clause", Map.of(Language.EN, "Text."), AGREED, 9);
        JointStatement statement = drawn(FIRST, untranslated);
        assertThat(statement.stated()).containsExactly(FIRST);
        assertThat(statement.refused())
                .containsExactly(new JointStatement.Refused("english-only", 9, List.of(Language.AR)));
        assertThat(statement.open().size()).isZero();
    }

    @Test
    void nothing_is_drawn_where_nothing_is_agreed() {
        Outcome outcome = JointStatement.from(HEAD, List.of(open("noted", Standing.AGREED, Standing.NOTED)));
        assertThat(outcome).isInstanceOf(Outcome.NothingToState.class);
    }

    @Test
    void two_items_of_one_id_and_a_single_party_are_refused() {
        assertThatThrownBy(() -> JointStatement.from(HEAD, List.of(FIRST, FIRST)))
                .hasMessageContaining("[first]");
        assertThatThrownBy(() -> new StatementHead(
                        List.of(new Signatory("host", BOTH)), HEAD.date(), Optional.empty(), Map.of()))
                .hasMessageContaining("[1] parties");
    }
}
