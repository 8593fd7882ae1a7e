package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.Evidence;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelRule;
import org.endstate.capability.elicitation.SealedText;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.capability.framework.Succession;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.text.Problem;
import org.endstate.mission.Label;
import org.endstate.provenance.Commitment;
import org.junit.jupiter.api.Test;

/** The valid mission with files of working group 3: framework of two versions, evidence, sealed judgements. */
class CapabilityFilesTest {

    private static final Path VALID = Path.of("src/test/resources/broken-missions/none");
    private static final Path ADOPTED = Path.of("src/test/resources/broken-missions/framework-changed-after-adoption");
    private static final String SALT = "5a".repeat(32);

    private static final String EVIDENCE = """
            endstate-evidence: 1
            units:
              - {id: first, name: {en: First Battalion, ar: الفوج الأول}, echelon: battalion, functions: [isr], source: S1,
                 personnel: {as-of: 2023-12-01, authorised: 700, assigned: 600, present-verified: 210, paid: 800}}
            evidence:
              - {id: e-1, kind: observed-operation, what: Night exercise, date: 2023-11-01, place: north, functions: [isr],
                 units: [first], reliability: B, credibility: 2, verified-by: [host, lead], enablers: [], release: withheld,
                 hash: HASH, assumption: seen by nobody}
              - {id: e-2, kind: host-report, what: Report, date: 2023-12-01, place: north, functions: [isr],
                 reliability: F, credibility: 6, independence-group: ministry, source: S1}
              - {id: e-3, kind: inspection, what: Inspection, date: 2024-06-01, place: north, functions: [isr],
                 reliability: B, credibility: 2, source: S1}
            """.replace("HASH", "ab".repeat(32));

    @Test
    void evidence_is_bound_whole_and_what_is_dated_after_the_planning_date_is_left_out_and_counted()
            throws IOException {
        Dossier dossier = read(inMemory().with("inputs/evidence.yaml", EVIDENCE));
        List<Evidence> evidence = dossier.inputs().capability().evidence();
        assertThat(evidence).extracting(Evidence::id).containsExactly("e-1", "e-2");
        Evidence seen = evidence.getFirst();
        assertThat(seen.kind()).isEqualTo(Evidence.Kind.OBSERVED_OPERATION);
        assertThat(seen.grade()).hasToString("B2");
        assertThat(seen.verification().release()).isEqualTo(Evidence.Release.WITHHELD);
        assertThat(seen.verification().verifiedFor(List.of("host", "lead"))).isTrue();
        assertThat(seen.verification().independenceGroup()).isEqualTo("e-1");
        assertThat(seen.enablers()).contains(List.of());
        assertThat(evidence.getLast().enablers()).isEmpty();
        assertThat(evidence.getLast().grade()).hasToString("F6");
        assertThat(dossier.inputs().evidence().issues())
                .contains(new EvidenceIssue(
                        "inputs/evidence.yaml",
                        11,
                        "after-planning-date",
                        "1 item left out: dated after the planning date."));
        assertThat(dossier.origin().assumptions())
                .contains(new Dossier.Assumption("inputs/evidence.yaml:6", "evidence e-1", "seen by nobody"));
    }

    @Test
    void personnel_are_four_numbers() throws IOException {
        var personnel = read(inMemory().with("inputs/evidence.yaml", EVIDENCE))
                .inputs()
                .capability()
                .units()
                .getFirst()
                .personnel()
                .orElseThrow();
        assertThat(List.of(personnel.authorised(), personnel.assigned(), personnel.presentVerified(), personnel.paid()))
                .containsExactly(OptionalInt.of(700), OptionalInt.of(600), OptionalInt.of(210), OptionalInt.of(800));
    }

    @Test
    void judgements_name_what_they_rest_on() throws IOException {
        CapabilityInputs inputs = read(inMemory()
                        .with("inputs/evidence.yaml", EVIDENCE)
                        .with("inputs/judgements.csv", """
                                function,dimension,unit,framework,expert,party,as-of,round,l0,l1,l2,l3,l4,l5,evidence,enablers,reason
                                isr,,,,e1,host,2023-12-31,1,0,0,0.1,0.5,0.4,0,e-1 e-2,airlift;fusion,seen
                                isr,reliability,first,1,e1,host,2023-12-31,1,0,0,0.1,0.5,0.4,0,,none,
                                """))
                .inputs()
                .capability();
        Judgement whole = inputs.judgements().getFirst();
        assertThat(whole.subject()).isEqualTo(Judgement.Subject.of("isr"));
        assertThat(whole.grounds())
                .isEqualTo(new Judgement.Grounds(
                        "seen", List.of("e-1", "e-2"), Optional.of(List.of("airlift", "fusion"))));
        Judgement part = inputs.judgements().getLast();
        assertThat(part.subject())
                .isEqualTo(new Judgement.Subject("isr", Optional.of("reliability"), Optional.of("first"), 1));
        assertThat(part.grounds().enablers()).contains(List.of());
    }

    @Test
    void a_mission_brings_its_own_framework_of_several_versions() throws IOException {
        FrameworkHistory history = read(inMemory().with("inputs/framework.yaml", twoVersions("2024-01-01")))
                .inputs()
                .capability()
                .measure()
                .frameworks();
        assertThat(history.versions()).hasSize(2);
        Framework second = history.latest();
        assertThat(second.edition().follows())
                .contains(new Succession.Crosswalk(java.util.Map.of("isr", List.of(0, 1, 2, 2, 3, 4))));
        assertThat(second.findFunction("isr")
                        .flatMap(f -> f.threshold().stream().boxed().findFirst()))
                .contains(4);
        assertThat(second.allowedAt(4)).containsExactly("airlift");
        assertThat(second.scale().get(4).name()).isEqualTo(new Label("Alone", "وحدها"));
    }

    @Test
    void a_version_that_is_not_in_force_yet_is_not_known() throws IOException {
        FrameworkHistory history = read(inMemory().with("inputs/framework.yaml", twoVersions("2024-02-01")))
                .inputs()
                .capability()
                .measure()
                .frameworks();
        assertThat(history.versions()).hasSize(1);
    }

    /** The hash that the refusal of a changed version names is the one to adopt. */
    @Test
    void a_version_whose_text_is_as_adopted_is_read() throws IOException {
        String text = Files.readString(ADOPTED.resolve("inputs/framework.yaml"));
        String refusal = Files.readString(ADOPTED.resolve("expected.txt"));
        String hash = refusal.replaceAll("(?s).*has the hash ([0-9a-f]{64}).*", "$1");
        Dossier dossier =
                read(inMemory().with("inputs/framework.yaml", text.replaceAll("hash: [0-9a-f]{64}", "hash: " + hash)));
        assertThat(dossier.inputs()
                        .capability()
                        .measure()
                        .frameworks()
                        .latest()
                        .edition()
                        .adoption())
                .isPresent();
    }

    @Test
    void the_built_in_framework_describes_every_function_at_every_level_in_two_languages() {
        Framework builtIn = BuiltIn.framework().latest();
        assertThat(builtIn.functions()).hasSize(14);
        assertThat(builtIn.dimensions()).hasSize(4);
        assertThat(builtIn.functions().stream()
                        .map(FunctionStandard::descriptors)
                        .flatMap(List::stream))
                .hasSize(14 * 6)
                .doesNotHaveDuplicates()
                .allMatch(descriptor -> descriptor.ar().codePoints().anyMatch(c -> c >= 0x600 && c < 0x700));
        assertThat(builtIn.allowedAt(3)).contains("advisers");
        assertThat(builtIn.allowedAt(4)).doesNotContain("advisers").contains("airlift");
        assertThat(builtIn.allowedAt(5)).isEmpty();
    }

    @Test
    void a_sealed_judgement_that_is_as_promised_is_read_and_one_never_shown_is_an_issue() throws IOException {
        Judgement judgement = new Judgement(
                "isr",
                "e1",
                "host",
                LocalDate.of(2023, 12, 31),
                1,
                new LevelDistribution(List.of(0.0, 0.0, 0.1, 0.5, 0.4, 0.0)),
                "seen at work");
        String hash = Commitment.to(SealedText.of(judgement), Commitment.salt(SALT))
                .hash()
                .hex();
        Dossier dossier = read(
                inMemory().with("inputs/judgements.csv", """
                        function,expert,party,as-of,round,given,l0,l1,l2,l3,l4,l5,reason
                        isr,e1,host,2023-12-31,1,2024-01-04,0,0,0.1,0.5,0.4,0,seen at work
                        isr,e1,host,2023-12-31,2,2024-01-10,0,0,0.2,0.5,0.3,0,
                        """).with("inputs/elicitation.yaml", """
                        endstate-elicitation: 1
                        experts: [{id: e1, party: host}, {id: e2, party: lead}]
                        panels:
                          - as-of: 2023-12-31
                            sealed: 2024-01-05
                            closed: 2024-01-20
                            commitments:
                              - {expert: e1, function: isr, hash: HASH, salt: SALT}
                              - {expert: e2, function: isr, hash: HASH}
                        """.replace("HASH", hash)
                        .replace("SALT", SALT)));
        assertThat(dossier.inputs().judgements()).hasSize(2);
        assertThat(dossier.inputs().evidence().issues())
                .extracting(EvidenceIssue::kind, EvidenceIssue::what)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "not-revealed",
                        "The panel of 2023-12-31 holds sealed judgements that were never shown, of e2."));
    }

    @Test
    void a_condition_sets_its_own_rule() throws IOException {
        String text = Files.readString(VALID.resolve("mission.yaml"))
                .replace(
                        "assessments: 2}",
                        "assessments: 2, opens-at: 0.9, closes-below: 0.7, spacing: 120, sources: 3, expiry: 200, enablers: []}");
        Dossier dossier = read(inMemory().with("mission.yaml", text));
        assertThat(dossier.commitments().conditions())
                .filteredOn(condition -> condition.id().equals("sees"))
                .first()
                .extracting(condition -> ((Condition.CapabilityAtLeast) condition).rule())
                .isEqualTo(new LevelRule(
                        4,
                        2,
                        new LevelRule.Odds(0.9, 0.7),
                        new LevelRule.Counting(120, 3, 200, Optional.of(List.of()))));
    }

    private static String twoVersions(String from) throws IOException {
        String one = Files.readString(ADOPTED.resolve("inputs/framework.yaml")).replaceAll(", hash: [0-9a-f]{64}", "");
        String version = one.substring(one.indexOf("  - version: 1"));
        return one
                + version.replace("version: 1", "version: 2")
                        .replace("from: 2023-01-01", "from: " + from)
                        .replace(
                                "    adopted: {on: 2023-01-01, by: [host, lead]}",
                                "    crosswalk: {isr: [0, 1, 2, 2, 3, 4]}");
    }

    private static MissionInMemory inMemory() throws IOException {
        MissionInMemory mission = new MissionInMemory();
        for (String path : Arrays.asList("mission.yaml", "inputs/events.csv", "inputs/judgements.csv")) {
            mission.with(path, Files.readString(VALID.resolve(path), StandardCharsets.UTF_8));
        }
        return mission;
    }

    private static Dossier read(MissionInMemory mission) {
        return switch (MissionFolder.read(mission, Optional.empty())) {
            case Reading.Complete(Dossier dossier, var actuals) -> dossier;
            case Reading.Refused(List<Problem> problems) -> fail("refused: " + problems);
        };
    }
}
