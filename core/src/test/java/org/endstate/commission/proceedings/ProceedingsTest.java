package org.endstate.commission.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Clause.State;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Draft;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final Content PROCEDURAL = new Content.Paragraph(Clause.Kind.PROCEDURAL);
    private static final Content DATED = new Content.Paragraph(Clause.Kind.DATE_CERTAIN);

    @Test
    void two_parties_go_from_a_charter_to_a_resumption() {
        SampleCommission c = SampleCommission.inSession();
        c.does(c.hostExpert, SampleCommission.put("wg1/threat", submission("threat"), ""));
        c.does(c.leadExpert, SampleCommission.put("wg3/capability", submission("capability"), ""));
        c.does(c.hostExpert, SampleCommission.put("wg1/again", submission("threat"), "wg1/threat"));
        c.move(c.host, Verb.NOTE, "wg3/capability", "");
        c.move(c.lead, Verb.DISPUTE, "wg1/threat", "The source is weak");

        c.table(c.host, "end/1", DATED);
        c.move(c.lead, Verb.BRACKET, "end/1", "when conditions permit");
        assertThat(c.state("end/1")).isEqualTo(State.BRACKETED);
        c.does(c.lead, SampleCommission.put("end/2", DATED, "end/1"));
        c.agree("end/2");
        assertThat(c.state("end/1")).isEqualTo(State.SUPERSEDED);

        ContentHash manifest = ContentHash.of(new byte[] {1});
        decide(c, "baseline", new Content.Timeline(manifest));
        decide(c, "waiver", new Content.Decision(Content.Course.WAIVE_GATE, "gate-1"));
        decide(c, "pause", new Content.Decision(Content.Course.PAUSE, "site-1"));
        assertThat(c.now.course()).contains(Content.Course.PAUSE);
        decide(c, "resume", new Content.Decision(Content.Course.PROCEED, "site-1"));
        c.does(c.secretariat, new Act.Minute("session-1", "Resumed"));

        assertThat(c.now.course()).contains(Content.Course.PROCEED);
        assertThat(c.now.baseline()).contains(manifest);
        assertThat(c.now.breaches()).isEmpty();
    }

    private static Content submission(String group) {
        return new Content.Submission(group, new TreeMap<>(Map.of("lead.example/threat", "The level is 3")));
    }

    private static void decide(SampleCommission c, String id, Content content) {
        c.table(c.host, id, content);
        c.agree(id);
    }

    @Test
    void one_key_agrees_nothing_and_the_secretariat_has_none() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "x", DATED);
        c.move(c.host, Verb.AGREE, "x", "");

        assertThat(c.state("x")).isEqualTo(State.TABLED);
        assertThat(c.refusal(c.host, c.moving(Verb.AGREE, "x", ""))).isPresent();
        assertThat(c.refusal(c.secretariat, c.moving(Verb.AGREE, "x", ""))).isPresent();
    }

    @Test
    void nothing_is_done_before_both_co_chairs_agree_the_charter() {
        SampleCommission c = new SampleCommission();
        c.does(c.host, new Act.Constitute(c.charter()));
        c.move(c.host, Verb.AGREE, "charter", "");

        assertThat(c.refusal(c.host, SampleCommission.put("x", DATED, ""))).contains(new Refusal.CharterNotAgreed());
    }

    @Test
    void a_bracket_takes_back_what_was_agreed_of_the_text_before() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "x", DATED);
        Act read = c.moving(Verb.AGREE, "x", "");
        c.does(c.host, read);
        c.move(c.lead, Verb.BRACKET, "x", "other words");

        assertThat(c.now.findItem("x").orElseThrow().position("host")).isEqualTo(Position.NONE);
        assertThat(c.refusal(c.lead, c.moving(Verb.AGREE, "x", ""))).isPresent();
    }

    @Test
    void an_act_about_a_text_that_changed_since_is_refused() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "x", DATED);
        Act read = c.moving(Verb.BRACKET, "x", "mine");
        c.move(c.lead, Verb.BRACKET, "x", "theirs");

        assertThat(c.refusal(c.host, read))
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(Refusal.OtherText.class));
    }

    @Test
    void silence_settles_only_what_the_charter_lets_it_and_only_after_its_deadline() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "dated", DATED);
        c.table(c.host, "x", PROCEDURAL);
        assertThat(c.refusal(c.host, c.moving(Verb.SILENCE, "dated", ""))).isPresent();
        c.move(c.host, Verb.SILENCE, "x", "");
        assertThat(c.refusal(c.secretariat, c.moving(Verb.CLOSE_SILENCE, "x", "")))
                .isPresent();

        c.wait(Duration.ofDays(7));
        assertThat(c.refusal(c.lead, c.moving(Verb.OBJECT, "x", "late"))).isPresent();
        c.move(c.secretariat, Verb.CLOSE_SILENCE, "x", "");
        assertThat(c.state("x")).isEqualTo(State.AGREED);
    }

    @Test
    void who_objects_in_time_breaks_the_silence() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "x", PROCEDURAL);
        c.move(c.host, Verb.SILENCE, "x", "");
        c.move(c.lead, Verb.OBJECT, "x", "not so");
        c.wait(Duration.ofDays(8));

        assertThat(c.state("x")).isEqualTo(State.OBJECTED);
        assertThat(c.refusal(c.secretariat, c.moving(Verb.CLOSE_SILENCE, "x", "")))
                .isPresent();
    }

    @Test
    void an_item_climbs_the_ladder_only_when_the_body_below_has_had_its_time() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "x", DATED);
        c.move(c.lead, Verb.ESCALATE, "x", "");
        assertThat(c.refusal(c.lead, c.moving(Verb.ESCALATE, "x", ""))).isPresent();
        c.wait(Duration.ofDays(14));
        c.move(c.lead, Verb.ESCALATE, "x", "");

        assertThat(c.now.findItem("x").orElseThrow().escalation().orElseThrow().body())
                .isEqualTo("principals");
    }

    @Test
    void no_decision_is_tabled_without_a_session_that_has_its_quorum() {
        SampleCommission c = SampleCommission.inSession();
        c.does(c.secretariat, new Act.Attend("session-1", List.of("host.example/co-chair")));
        Act pause = SampleCommission.put("pause", new Content.Decision(Content.Course.PAUSE, "site-1"), "");

        assertThat(c.refusal(c.host, pause)).contains(new Refusal.NoQuorum(1));
    }

    @Test
    void an_act_is_worth_nothing_under_another_name_id_or_record() {
        SampleCommission c = SampleCommission.inSession();
        Act act = SampleCommission.put("x", DATED, "");
        Draft good = c.draft(c.host, act);
        Draft foreign = SignedAct.of("other.example", good.id(), good.time(), act, c.host);
        Draft renamed = new Draft("other-id", good.author(), good.kind(), good.time(), good.body());
        Draft stolen = new Draft(good.id(), "lead.example/co-chair", good.kind(), good.time(), good.body());

        assertThat(List.of(foreign, renamed, stolen))
                .allSatisfy(draft -> assertThat(c.now.against(draft)).contains(new Refusal.NotSigned(draft.author())));
        assertThat(c.now.against(good)).isEmpty();
    }

    @Test
    void what_breaks_a_rule_in_a_foreign_record_is_named_and_changes_nothing() {
        SampleCommission c = SampleCommission.inSession();
        c.put(c.draft(c.secretariat, SampleCommission.put("x", DATED, "")));

        assertThat(c.now.findItem("x")).isEmpty();
        assertThat(c.now.breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.entry()).isEqualTo(c.record.log.size() - 1));
    }

    @Test
    void the_joint_statement_is_given_as_agreed_only_what_both_agreed() {
        SampleCommission c = SampleCommission.inSession();
        c.table(c.host, "half", DATED);
        c.move(c.host, Verb.AGREE, "half", "");
        c.table(c.host, "whole", DATED);
        c.agree("whole");

        Map<String, Map<String, Standing>> standings = new TreeMap<>();
        for (StatementItem item : c.now.statementItems()) {
            standings.put(item.id(), item.standings());
        }
        assertThat(standings)
                .containsEntry("half", Map.of())
                .containsEntry("whole", Map.of("host", Standing.AGREED, "lead", Standing.AGREED));
    }
}
