package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the people of a party write for themselves reaches nobody of the other, nor anybody between them. */
@ExtendWith(Ready.ForAll.class)
class SecrecyTest {

    private static final String API = "/api/v1";
    private static final String RUN = API + "/missions/iraq-2024/runs/latest";
    private static final String PANELS = Stage.MISSION + "/capability/panels";

    private static final String ASK = """
            async ([address, token]) => {
              const headers = { Authorization: 'Bearer ' + token };
              const answer = await fetch(address, { headers, credentials: 'omit' });
              return [answer.status, await answer.text()];
            }
            """;

    /** The people of one party, and what they wrote. */
    private record Side(Papers papers, Member chair, Member expert) {

        List<Person> people() {
            return List.of(chair.person(), expert.person());
        }
    }

    @Test
    void no_answer_of_any_kind_to_anybody_else_holds_a_draft_of_any_kind(Ready ready) {
        Side iraq = new Side(
                new Papers("iraq"),
                ready.commission().iraq(),
                ready.commission().expert());
        Side coalition = new Side(
                new Papers("coalition"),
                ready.commission().coalition(),
                new Member(ready.member("Expert of coalition", Role.EXPERT, "coalition", "wg-requirements")));
        List<Person> between = Stream.of(Role.SECRETARIAT, Role.ADMINISTRATOR, Role.AUDITOR, Role.OBSERVER)
                .map(ready::person)
                .toList();
        iraq.papers().areWrittenBy(iraq.chair());
        iraq.papers().areWrittenBy(iraq.expert(), "wg-threat");
        coalition.papers().areWrittenBy(coalition.chair());
        coalition.papers().areWrittenBy(coalition.expert(), "wg-requirements");
        judge(ready.person(Role.SECRETARIAT), iraq, coalition);

        lookEverywhere(Stream.of(iraq.people(), coalition.people(), between)
                .flatMap(List::stream)
                .toList());

        iraq.papers().drafts().forEach(mark -> reaches(mark, iraq.people()));
        coalition.papers().drafts().forEach(mark -> reaches(mark, coalition.people()));
        iraq.papers().marks().forEach(mark -> staysFrom(mark, coalition.people()));
        coalition.papers().marks().forEach(mark -> staysFrom(mark, iraq.people()));
        Stream.of(iraq, coalition)
                .flatMap(side -> side.papers().marks().stream())
                .forEach(mark -> staysFrom(mark, between));
    }

    /** The first round: not even the workbench gets a judgement before all are bound to theirs. */
    private static void judge(Person secretary, Side iraq, Side coalition) {
        secretary.opens(PANELS).presses("panel.open").reads("panel.now.OPEN");
        String panel = secretary.page().url();
        iraq.papers().areJudgedBy(iraq.expert().person(), panel, 1);
        coalition.papers().areJudgedBy(coalition.expert().person(), panel, 2);
        for (Side side : List.of(iraq, coalition)) {
            assertThat(side.expert().person().wire().sending(side.papers().judgement()))
                    .as("where a sealed judgement was sent")
                    .isEmpty();
        }
        secretary.follows(panel).presses("panel.to.SEALED").reads("panel.now.SEALED");
        iraq.papers().areRevealedBy(iraq.expert().person(), panel);
        coalition.papers().areRevealedBy(coalition.expert().person(), panel);
        for (Side side : List.of(iraq, coalition)) {
            assertThat(side.expert().person().wire().sending(side.papers().judgement()))
                    .as("where a judgement was shown")
                    .isNotEmpty();
        }
    }

    /** Everybody goes wherever anybody can go, and asks as a program too. */
    private static void lookEverywhere(List<Person> people) {
        List<Rounds> rounds = people.stream().map(Rounds::new).toList();
        Set<String> addresses = new LinkedHashSet<>();
        rounds.forEach(round -> addresses.addAll(round.asked()));
        assertThat(addresses).as("addresses that somebody can reach").hasSizeGreaterThan(100);
        rounds.forEach(round -> round.goOn(addresses));
        people.forEach(SecrecyTest::asAProgram);
    }

    private static void asAProgram(Person person) {
        Page page = person.opens("/tokens").page();
        page.locator("#name").fill("A look");
        String token = person.presses("api.tokens.make.do")
                .page()
                .locator("code.secret")
                .innerText();
        for (String path : List.of("/caller", "/missions", "/missions/iraq-2024", "/missions/iraq-2024/register")) {
            ask(page, API + path, token);
        }
        JsonElement run = JsonParser.parseString(ask(page, RUN, token));
        ask(page, RUN + "/result", token);
        for (JsonElement file : run.getAsJsonObject().getAsJsonArray("files")) {
            ask(page, RUN + "/file?name=" + URLEncoder.encode(file.getAsString(), StandardCharsets.UTF_8), token);
        }
    }

    private static String ask(Page page, String address, String token) {
        List<?> answer = (List<?>) page.evaluate(ASK, List.of(address, token));
        assertThat(answer.getFirst()).as(address).isEqualTo(200);
        return String.valueOf(answer.getLast());
    }

    /** Without this a mark that is shown to nobody would be called secret. */
    private static void reaches(String mark, List<Person> people) {
        assertThat(people)
                .as("who reads " + mark)
                .anySatisfy(person -> assertThat(person.wire().holding(mark)).isNotEmpty());
    }

    private static void staysFrom(String mark, List<Person> others) {
        for (Person other : others) {
            assertThat(other.wire().holding(mark))
                    .as(mark + " in answers to " + other.name())
                    .isEmpty();
        }
    }
}
