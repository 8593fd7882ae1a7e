package org.endstate.commission.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Clause.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of role, act and state, each tried on a commission that is really in that state. */
class PermissionTest {

    /**
     * Written from the duties of the roles, not from the code: roles c(o-chair) e(xpert) s(ecretariat) o(bserver)
     * a(uditor); states d(raft) t(abled) b(racketed) f (agreed ad referendum) a(greed) r(eserved) o(bjected) l(apsed)
     * s(uperseded).
     */
    private static final String CELLS = """
            convene             cs    d
            attend              s     d
            minute              s     d
            submit              e     d
            table               c     d
            bracket             c     tb
            agree_ad_referendum c     t
            agree               c     tf
            reserve             c     tf
            object              c     tbf
            lift                c     tbfro
            note                c     tbfo
            dispute             c     tbfo
            silence             c     tf
            close_silence       cs    tf
            escalate            c     tbro
            lapse               c     tbo
            see                 cesoa tbfarols
            """;

    private static final Map<Role, String> ROLES =
            Map.of(Role.CO_CHAIR, "c", Role.EXPERT, "e", Role.SECRETARIAT, "s", Role.OBSERVER, "o", Role.AUDITOR, "a");
    private static final String STATES = "dtbfarols";

    private static boolean expected(Role role, Verb verb, State state) {
        String name = verb.name().toLowerCase(Locale.ROOT);
        String[] row = CELLS.lines()
                .map(line -> line.split(" +"))
                .filter(cells -> cells[0].equals(name))
                .findFirst()
                .orElseThrow();
        char letter = STATES.charAt(state.ordinal());
        return row[1].contains(ROLES.get(role)) && row[2].indexOf(letter) >= 0;
    }

    @Test
    void every_cell_of_the_table_is_as_the_duties_of_the_roles_say() {
        for (Role role : Role.values()) {
            for (Verb verb : Verb.values()) {
                for (State state : State.values()) {
                    assertThat(Permission.allows(role, verb, state))
                            .as(role + " " + verb + " " + state)
                            .isEqualTo(expected(role, verb, state));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void what_the_table_forbids_is_refused_of_an_item_in_that_state(State state) {
        SampleCommission commission = in(state);
        assertThat(commission.state("x")).isEqualTo(state);
        for (Role role : Role.values()) {
            for (Verb verb : Verb.values()) {
                Act act = commission.moving(verb, "x", "words");
                if (!Permission.allows(role, verb, state)) {
                    assertThat(commission.refusal(commission.keys().get(role), act))
                            .as(role + " " + verb + " " + state)
                            .contains(new Refusal.MayNotMove(
                                    role,
                                    commission.keys().get(role).verifyingKey().name(),
                                    verb,
                                    state));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_who_may_make_something_new_makes_it(Role role) {
        SampleCommission commission = SampleCommission.inSession();
        Map<Verb, Act> making = Map.of(
                Verb.CONVENE, new Act.Convene("session-2", List.of("Next")),
                Verb.ATTEND, new Act.Attend("session-1", List.of()),
                Verb.MINUTE, new Act.Minute("session-1", "Done"),
                Verb.SUBMIT, SampleCommission.put("s", new Content.Submission("threat", new TreeMap<>()), ""),
                Verb.TABLE, SampleCommission.put("p", new Content.Paragraph(Clause.Kind.PROCEDURAL), ""));
        making.forEach((verb, act) -> assertThat(
                        commission.refusal(commission.keys().get(role), act).isEmpty())
                .as(role + " " + verb)
                .isEqualTo(expected(role, verb, State.DRAFT)));
    }

    @Test
    void every_allowed_move_can_be_made_in_some_commission() {
        Map<Verb, Act> left = new TreeMap<>();
        for (State state : Arrays.asList(State.values()).subList(1, State.values().length)) {
            for (Verb verb : Arrays.asList(Verb.values()).subList(Verb.BRACKET.ordinal(), Verb.values().length)) {
                SampleCommission commission = in(state);
                if (verb == Verb.CLOSE_SILENCE && Permission.allows(Role.CO_CHAIR, Verb.SILENCE, state)) {
                    commission.move(commission.host, Verb.SILENCE, "x", "");
                    commission.wait(Duration.ofDays(8));
                }
                Act act = commission.moving(verb, "x", "words");
                boolean may = commission.refusal(commission.host, act).isEmpty();
                if (may) {
                    left.put(verb, act);
                }
                assertThat(!may || Permission.allows(Role.CO_CHAIR, verb, state))
                        .as(verb + " " + state)
                        .isTrue();
            }
        }
        assertThat(left.keySet())
                .containsExactlyElementsOf(
                        Arrays.asList(Verb.values()).subList(Verb.BRACKET.ordinal(), Verb.values().length));
    }

    /** A commission in which the item x, tabled by the host, is in this state. */
    private static SampleCommission in(State state) {
        SampleCommission c = SampleCommission.inSession();
        Content paragraph = new Content.Paragraph(Clause.Kind.PROCEDURAL);
        c.table(c.host, "x", paragraph);
        switch (state) {
            case DRAFT, TABLED -> {}
            case BRACKETED -> c.move(c.lead, Verb.BRACKET, "x", "other words");
            case AGREED_AD_REFERENDUM -> {
                c.move(c.host, Verb.AGREE_AD_REFERENDUM, "x", "");
                c.move(c.lead, Verb.AGREE_AD_REFERENDUM, "x", "");
            }
            case AGREED -> c.agree("x");
            case RESERVED -> {
                c.move(c.host, Verb.RESERVE, "x", "as to dates");
                c.agree("x");
            }
            case OBJECTED -> c.move(c.host, Verb.OBJECT, "x", "too early");
            case LAPSED -> c.move(c.host, Verb.LAPSE, "x", "");
            case SUPERSEDED -> {
                c.does(c.host, SampleCommission.put("y", paragraph, "x"));
                c.agree("y");
            }
        }
        return c;
    }
}
