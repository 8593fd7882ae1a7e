package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.endstate.record.RecordVerifier;
import org.endstate.record.SigningKey;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power may fail at any moment. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("endstate.kills", 4);
    private static final long SEED = 20_240_127;
    private static final int LATEST_MILLISECONDS = 1_500;
    private static final String MISSION = "/en" + Stage.MISSION;
    private static final String IRAQ = "Co-chair of iraq";
    private static final String COALITION = "Co-chair of coalition";

    @TempDir
    private Path folder = Path.of("");

    private final Random moments = new Random(SEED);
    private final Map<String, SigningKey> keys =
            Map.of(IRAQ, SigningKey.of("iraq/chair", seed(1)), COALITION, SigningKey.of("coalition/chair", seed(2)));

    /** What the workbench said was done. */
    private final List<String> invited = new ArrayList<>();

    private final List<String> accounts = new ArrayList<>();
    private final List<String> tabled = new ArrayList<>();
    private int number;

    private static byte[] seed(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return bytes;
    }

    private SigningKey key(String name) {
        return java.util.Objects.requireNonNull(keys.get(name));
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_process_is_killed() throws IOException {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, Stage.mission(folder))) {
            constitute(program);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Program program = Program.start(data);
            everythingIsThere(program);
            workUntilKilled(program, kill % 2);
        }
        try (Program program = Program.start(data)) {
            everythingIsThere(program);
        }
        assertThat(List.of(invited.size(), accounts.size(), tabled.size()))
                .as("invitations, accounts and paragraphs that were acknowledged")
                .allMatch(count -> count >= KILLS / 2);
    }

    private void constitute(Program program) throws IOException {
        Visitor administrator = Visitor.first(program);
        for (String name : List.of(IRAQ, COALITION)) {
            String party = name.substring("Co-chair of ".length());
            administrator.invites(program, name, Role.CO_CHAIR, party);
            Visitor chair = new Visitor(program.address()).signsIn(name);
            chair.submits(
                    chair.reads("/en/account"),
                    "/en/account/key",
                    Map.of("key", key(name).verifyingKey().text(), "password", Person.PASSWORD));
        }
        Visitor iraq = new Visitor(program.address()).signsIn(IRAQ);
        iraq.does(iraq.reads(MISSION + "/sessions"), MISSION + "/sessions/charter", Map.of(), key(IRAQ));
        for (String name : List.of(IRAQ, COALITION)) {
            Visitor chair = new Visitor(program.address()).signsIn(name);
            String charter = MISSION + "/item/charter";
            chair.does(chair.reads(charter), charter, Map.of("verb", "AGREE", "remark", ""), key(name));
        }
    }

    /**
     * Does one thing after the other; the kill comes at a moment nobody can know, most likely in the middle of one.
     *
     * @param rounds that are done before that moment is drawn, so that even a slow machine acknowledges something
     */
    private void workUntilKilled(Program program, int rounds) throws IOException {
        Visitor administrator = new Visitor(program.address()).signsIn(Stage.ADMINISTRATOR);
        Visitor iraq = new Visitor(program.address()).signsIn(IRAQ);
        for (int round = 0; round < rounds; round++) {
            work(program, administrator, iraq);
        }
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                program::kill,
                CompletableFuture.delayedExecutor(moments.nextInt(LATEST_MILLISECONDS), TimeUnit.MILLISECONDS));
        try {
            while (true) {
                work(program, administrator, iraq);
            }
        } catch (IOException e) {
            // Whatever was being done was not acknowledged.
            killed.join();
        }
    }

    private void work(Program program, Visitor administrator, Visitor iraq) throws IOException {
        number++;
        invited.add(administrator.link("Guest " + number, Role.OBSERVER, ""));
        administrator.invites(program, "Member " + number, Role.OBSERVER, "");
        accounts.add("Member " + number);
        table(iraq, "article-" + number);
        tabled.add("article-" + number);
    }

    private void table(Visitor iraq, String item) throws IOException {
        Document draft = iraq.submits(
                iraq.reads(MISSION + "/draft/new?kind=PARAGRAPH"),
                MISSION + "/draft",
                Map.of("item", item, "detail", "CONDITIONAL", "en", "Text of " + item, "ar", "نص"));
        iraq.does(draft, draft.location().replaceFirst("https?://[^/]+", "") + "/put", Map.of(), key(IRAQ));
    }

    private void everythingIsThere(Program program) throws IOException {
        Visitor administrator = new Visitor(program.address()).signsIn(Stage.ADMINISTRATOR);
        Document people = administrator.reads("/en/people");
        assertThat(people.select("tbody th").eachText()).containsAll(accounts);
        if (!accounts.isEmpty()) {
            new Visitor(program.address()).signsIn(accounts.getLast());
        }
        for (String link : invited) {
            // The program comes back on another port.
            new Visitor(program.address()).reads(link.replaceFirst("https?://[^/]+", ""));
        }
        Visitor coalition = new Visitor(program.address()).signsIn(COALITION);
        String agreement = coalition.reads(MISSION + "/agreement").text();
        assertThat(tabled).allSatisfy(item -> assertThat(agreement).contains("Text of " + item));
        assertThat(findings(coalition)).isEmpty();
    }

    private static List<?> findings(Visitor visitor) throws IOException {
        RecordVerifier verifier = new RecordVerifier(Set.of());
        visitor.record(MISSION).lines().forEach(line -> verifier.accept(line.getBytes(StandardCharsets.UTF_8)));
        return verifier.finish().findings();
    }
}
