package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.commission.proceedings.Role;
import org.endstate.formats.text.Problem;
import org.endstate.provenance.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommissionFilesTest {

    private static final Path PRACTICE = Path.of(System.getProperty("endstate.root"), "docs/tutorial/two-parties");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_charter_names_its_members_by_their_keys() {
        var founding = ((CommissionReading.Complete<CharterFile.Founding>)
                        CharterFile.read(PRACTICE.resolve("charter.yaml")))
                .value();

        assertThat(founding.record()).isEqualTo("practice.example/commission");
        assertThat(founding.charter().findMember("lead.example/co-chair"))
                .hasValueSatisfying(member -> assertThat(member.role()).isEqualTo(Role.CO_CHAIR));
        assertThat(founding.charter().groups()).containsOnlyKeys("threat", "requirements", "capability");
    }

    @Test
    void everything_wrong_with_a_charter_is_said_at_once_with_its_line() throws IOException {
        Path file = write("charter.yaml", """
                endstate: 1
                record: a b
                parties: [{id: host}]
                working-groups: []
                members:
                  - {key: none.pub, role: chair, party: guest}
                quorum: 0
                silence-days: 7
                escalation-days: 14
                languages: [en]
                """);

        assertThat(problems(CharterFile.read(file))).extracting(Problem::line).contains(3, 6, 7);
    }

    @Test
    void a_key_that_is_not_there_is_said_where_it_is_named() throws IOException {
        Path file = write("charter.yaml", """
                endstate: 1
                record: a.example
                parties: [{id: host}, {id: lead}]
                working-groups: []
                members:
                  - {key: none.pub, role: co-chair, party: host}
                quorum: 1
                silence-days: 7
                escalation-days: 14
                languages: [en]
                """);

        assertThat(problems(CharterFile.read(file)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("cannot be read", "endstate key new"))
                .extracting(Problem::line)
                .isEqualTo(6);
    }

    @Test
    void dissent_is_read_with_its_submission() {
        Proposal threat = item(PRACTICE.resolve("items/threat.yaml"));

        assertThat(threat.content())
                .isInstanceOfSatisfying(
                        Content.Submission.class,
                        submission -> assertThat(submission.dissent()).containsOnlyKeys("lead.example/capability"));
    }

    @Test
    void a_timeline_is_bound_by_the_hash_of_its_plans_manifest() throws IOException {
        Files.createDirectories(folder.resolve("plan"));
        Files.writeString(folder.resolve("plan/MANIFEST.sha256"), "a manifest");
        Path file = write("item.yaml", "is: timeline\nid: b/1\nplan: plan\ntext: {en: The plan.}\n");

        assertThat(item(file).content())
                .isEqualTo(new Content.Timeline(
                        ContentHash.of("a manifest".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void a_plan_that_is_not_there_and_a_kind_that_is_none_are_said_with_what_would_do() throws IOException {
        Path noPlan = write("plan.yaml", "is: timeline\nid: b/1\nplan: nowhere\ntext: {en: The plan.}\n");
        Path noKind = write("kind.yaml", "is: paragraf\nid: b/1\ntext: {en: Words.}\n");

        assertThat(problems(ItemFile.read(noPlan)).getFirst().toString()).contains("endstate plan writes one");
        assertThat(problems(ItemFile.read(noKind)).getFirst().toString()).contains("paragraph");
    }

    private static Proposal item(Path file) {
        return ((CommissionReading.Complete<Proposal>) ItemFile.read(file)).value();
    }

    private static List<Problem> problems(CommissionReading<?> reading) {
        return ((CommissionReading.Refused<?>) reading).problems();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
