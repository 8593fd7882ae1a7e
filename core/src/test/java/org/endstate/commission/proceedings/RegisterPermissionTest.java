package org.endstate.commission.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Objection;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.RegisterEntry.Kind;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;
import org.endstate.record.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every cell of role and entry, and of role and status, tried on a commission whose register really stands there. */
class RegisterPermissionTest {

    private static final LocalDate DAY = SampleRegister.DAY;

    /** Written from the duties of the roles: c(o-chair) e(xpert) s(ecretariat) o(bserver) a(uditor). */
    private static final String ENTRIES = """
            document   ces
            question   cs
            event      ces
            account    ces
            assessment es
            complaint  ce
            response   ce
            impact     ces
            """;

    /** Of every change the status machine allows: who may make it. */
    private static final String CHANGES = """
            reported          logged            s
            logged            under_inquiry     s
            logged            closed            s
            under_inquiry     access_refused    s
            under_inquiry     suspended         s
            under_inquiry     awaiting_approval s
            under_inquiry     verified          s
            under_inquiry     not_verified      s
            under_inquiry     undetermined      s
            access_refused    under_inquiry     s
            access_refused    suspended         s
            access_refused    awaiting_approval s
            access_refused    undetermined      s
            suspended         under_inquiry     s
            suspended         access_refused    s
            suspended         awaiting_approval s
            suspended         undetermined      s
            awaiting_approval under_inquiry     s
            awaiting_approval access_refused    s
            awaiting_approval suspended         s
            awaiting_approval undetermined      s
            verified          under_inquiry     cs
            verified          agreed            c
            verified          noted             c
            verified          disputed          c
            not_verified      under_inquiry     cs
            not_verified      agreed            c
            not_verified      noted             c
            not_verified      disputed          c
            undetermined      under_inquiry     cs
            undetermined      agreed            c
            undetermined      noted             c
            undetermined      disputed          c
            agreed            under_inquiry     cs
            agreed            action            c
            agreed            closed            s
            noted             under_inquiry     cs
            noted             action            c
            noted             closed            s
            disputed          under_inquiry     cs
            disputed          action            c
            disputed          closed            s
            action            under_inquiry     cs
            action            closed            s
            closed            under_inquiry     cs
            """;

    private static final Map<Role, String> ROLES =
            Map.of(Role.CO_CHAIR, "c", Role.EXPERT, "e", Role.SECRETARIAT, "s", Role.OBSERVER, "o", Role.AUDITOR, "a");

    private final SampleCommission commission = SampleCommission.inSession();

    @BeforeEach
    void begin() {
        SampleRegister.BEGINNING.forEach(entry -> puts(commission.host, entry));
    }

    private void puts(SigningKey key, RegisterEntry entry) {
        commission.does(key, new Act.Register(entry));
    }

    private Optional<Refusal> refusal(SigningKey key, RegisterEntry entry) {
        return commission.refusal(key, new Act.Register(entry));
    }

    @Test
    void every_cell_of_role_and_entry_is_as_the_duties_say() {
        List<String> tried = ENTRIES.lines().toList();
        assertThat(tried).hasSize(Kind.values().length - 1);
        for (String row : tried) {
            String[] cells = row.split(" +");
            RegisterEntry entry = SampleRegister.another(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
            ROLES.forEach((role, letter) -> assertThat(
                            refusal(commission.keys().get(role), entry).isEmpty())
                    .as(role + " " + cells[0])
                    .isEqualTo(cells[1].contains(letter)));
        }
    }

    @Test
    void every_cell_of_role_and_change_of_status_is_as_the_duties_say() {
        List<String[]> rows = CHANGES.lines().map(line -> line.split(" +")).toList();
        assertThat(rows).hasSize(possible());
        for (String[] row : rows) {
            SampleCommission there = SampleRegister.in(status(row[0]));
            RegisterEntry change = SampleRegister.change("last", status(row[1]));
            ROLES.forEach((role, letter) -> assertThat(
                            there.refusal(there.keys().get(role), new Act.Register(change))
                                    .isEmpty())
                    .as(role + " " + row[0] + " " + row[1])
                    .isEqualTo(row[2].contains(letter)));
        }
    }

    private static int possible() {
        return List.of(Status.values()).stream()
                .mapToInt(from -> from.next().size())
                .sum();
    }

    private static Status status(String word) {
        return Status.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Test
    void a_party_complains_and_answers_for_itself_alone() {
        Complaint theirs = new Complaint("x", "e", new Complaint.Parties("lead", "host"), DAY, "clause 3", "access");
        assertThat(refusal(commission.host, theirs))
                .contains(new Refusal.NotItsVoice(commission.host.verifyingKey().name(), "lead"));
        assertThat(refusal(commission.lead, theirs)).isEmpty();
        assertThat(refusal(commission.leadExpert, new Response("y", "c", "host", DAY, Response.Kind.DENIES, "Not so")))
                .isPresent();
        assertThat(refusal(
                        commission.host, new Complaint("x", "e", new Complaint.Parties("host", "host"), DAY, "", "")))
                .contains(new Refusal.OfItself("host"));
    }

    @Test
    void an_expert_assesses_in_the_name_of_its_working_group() {
        assertThat(refusal(commission.hostExpert, SampleRegister.assessment("x", "threat")))
                .isEmpty();
        assertThat(refusal(commission.hostExpert, SampleRegister.assessment("x", "capability")))
                .contains(new Refusal.NotOfGroup(
                        commission.hostExpert.verifyingKey().name(), "capability", "threat"));
    }

    @Test
    void access_is_refused_by_a_party_of_the_charter() {
        SampleCommission there = SampleRegister.in(Status.UNDER_INQUIRY);
        StatusChange refused =
                new StatusChange("x", "e", Status.ACCESS_REFUSED, DAY, "Turned back", Optional.of("stranger"));
        assertThat(there.refusal(there.secretariat, new Act.Register(refused)))
                .contains(new Refusal.NoParty("stranger", List.of("host", "lead")));
    }

    @Test
    void what_the_register_cannot_take_is_refused_with_its_reason() {
        assertThat(refusal(commission.secretariat, SampleRegister.change("x", Status.VERIFIED)))
                .contains(new Refusal.Unfit(new Objection.CannotBecome("e", Status.REPORTED, Status.VERIFIED)));
        assertThat(refusal(commission.host, SampleRegister.BEGINNING.getFirst()))
                .contains(new Refusal.Unfit(new Objection.IdTaken(
                        SampleRegister.BEGINNING.getFirst().id())));
        assertThat(refusal(commission.host, SampleRegister.account("a b"))).contains(new Refusal.NoId("a b"));
    }

    @Test
    void nothing_is_put_down_before_the_charter_is_agreed() {
        SampleCommission early = new SampleCommission();
        early.does(early.host, new Act.Constitute(early.charter()));
        List<RegisterEntry> first = new ArrayList<>(SampleRegister.BEGINNING);
        assertThat(early.refusal(early.host, new Act.Register(first.getFirst())))
                .contains(new Refusal.CharterNotAgreed());
    }

    @Test
    void assessments_keep_their_findings_through_the_record() {
        puts(commission.secretariat, SampleRegister.assessment("x", "Joint team"));
        assertThat(commission.now.register().list(Assessment.class))
                .containsExactly(SampleRegister.assessment("x", "Joint team"));
    }
}
