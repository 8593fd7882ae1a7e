package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Map;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commission at work, from the first start to a timeline both parties have signed, in either language. */
class WalkTest {

    private static final String SESSIONS = Stage.MISSION + "/sessions";
    private static final String OVERVIEW = Stage.MISSION + "/overview";
    private static final String SECRET = "a corridor that nobody has heard of";

    @TempDir
    private Path folder = Path.of("");

    /** Everybody, each in a browser of their own. */
    private record Commission(Stage stage, Member iraq, Member coalition, Member expert, Member secretariat) {

        static Commission gathers(Stage stage, Language language) {
            Person administrator = stage.administrator(language);
            return new Commission(
                    stage,
                    member(stage, administrator, Role.CO_CHAIR, "iraq", ""),
                    member(stage, administrator, Role.CO_CHAIR, "coalition", ""),
                    member(stage, administrator, Role.EXPERT, "iraq", "wg-threat"),
                    member(stage, administrator, Role.SECRETARIAT, "", ""));
        }

        private static Member member(Stage stage, Person administrator, Role role, String party, String group) {
            String name = (administrator.say("role." + role) + " " + party).strip();
            return new Member(stage.invite(administrator, new Stage.Seat(name, role, party, group)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_parties_go_from_the_first_start_to_a_timeline_that_both_have_signed(Language language) {
        try (Stage stage = new Stage(folder)) {
            Commission commission = Commission.gathers(stage, language);
            aPlanIsMade(commission);
            aCharterComesIntoForce(commission);
            findingsAreSubmitted(commission);
            aDraftStaysWithItsPartyUntilItIsTabled(commission);
            aSessionDecides(commission);
            aBracketIsSettled(commission);
            theTimelineIsAdopted(commission);
            everybodySignsTheRecord(commission);
            nobodyWasTroubled(stage);
        }
    }

    private static void aPlanIsMade(Commission commission) {
        Person secretary = commission.secretariat().person();
        secretary.opens(OVERVIEW).presses("run.start");
        assertThat(secretary.page().locator("progress")).isVisible();
        secretary.presses("run.stop").reads("run.stopped").presses("run.start");
        secretary.opens(OVERVIEW).waitsForPlan();
        commission.coalition().person().opens(OVERVIEW).waitsForPlan();
    }

    private static void aCharterComesIntoForce(Commission commission) {
        commission.iraq().makesKey();
        commission.coalition().makesKey();
        commission.expert().makesKey();
        commission.secretariat().makesKey();
        commission.iraq().person().opens(SESSIONS);
        commission.iraq().readsAndSigns().does("AGREE", "charter", "");
        commission.coalition().person().opens(SESSIONS).reads("charter.waits");
        commission.coalition().does("AGREE", "charter", "");
        commission.secretariat().person().opens(SESSIONS).reads("charter.in-force");
    }

    private static void findingsAreSubmitted(Commission commission) {
        commission
                .expert()
                .drafts(
                        "SUBMISSION",
                        Map.of("item", "findings-1", "detail", "wg-threat", "en", "Calm.", "ar", "هدوء."));
        commission.expert().puts("SUBMISSION");
        commission.coalition().person().opens(SESSIONS).sees("findings-1");
    }

    private static void aDraftStaysWithItsPartyUntilItIsTabled(Commission commission) {
        String draft = commission
                .iraq()
                .drafts(
                        "PARAGRAPH",
                        Map.of(
                                "item",
                                "article-1",
                                "detail",
                                "CONDITIONAL",
                                "en",
                                SECRET,
                                "ar",
                                "ممرّ لم يسمع به أحد"));
        for (Member other : new Member[] {commission.coalition(), commission.secretariat()}) {
            for (Screen screen : Screen.values()) {
                other.person().opens(Stage.MISSION + "/" + screen.path());
            }
            other.person().follows(draft).reads("error.title");
            other.person().opens(Stage.MISSION + "/item/article-1").reads("error.title");
            other.neverGot(SECRET);
            other.person().forgives("404", "403");
        }
        commission.expert().person().follows(draft);
        assertThat(commission.expert().person().wire().holding(SECRET)).isNotEmpty();

        commission.iraq().person().follows(draft);
        commission.iraq().puts("PARAGRAPH");
        commission.coalition().person().opens(Stage.MISSION + "/agreement").sees(SECRET);
    }

    private static void aSessionDecides(Commission commission) {
        Person secretary = commission.secretariat().person();
        secretary.opens(SESSIONS).unfolds("sessions.convene").fills("sessions.agenda", "The pause");
        commission.secretariat().readsAndSigns();
        secretary.opens(SESSIONS).unfolds("sessions.attend");
        secretary.page().locator("input[name=present]").all().forEach(Locator::check);
        commission.secretariat().readsAndSigns();

        commission.iraq().drafts("DECISION", Map.of("item", "pause", "detail", "PAUSE", "en", "Pause.", "ar", "توقف."));
        commission.iraq().puts("DECISION").does("AGREE", "pause", "");
        commission.coalition().does("AGREE", "pause", "");
        secretary.opens(Stage.MISSION + "/item/pause").reads("state.AGREED");

        secretary.opens(SESSIONS).unfolds("sessions.minute").fills("sessions.minutes", "Both agreed to pause.");
        commission.secretariat().readsAndSigns();
        commission
                .coalition()
                .person()
                .opens(SESSIONS)
                .sees("Both agreed to pause.")
                .reads("sessions.ended");
    }

    private static void aBracketIsSettled(Commission commission) {
        commission.coalition().does("BRACKET", "article-1", "two corridors");
        commission
                .iraq()
                .person()
                .opens(Stage.MISSION + "/item/article-1")
                .reads("state.BRACKETED")
                .sees("[two corridors]");
        commission
                .iraq()
                .drafts(
                        "PARAGRAPH",
                        Map.of(
                                "item",
                                "article-1b",
                                "detail",
                                "CONDITIONAL",
                                "replaces",
                                "article-1",
                                "en",
                                "two corridors",
                                "ar",
                                "ممرّان"));
        commission.iraq().puts("PARAGRAPH").does("AGREE", "article-1b", "");
        commission.coalition().does("AGREE", "article-1b", "");
        commission.coalition().person().opens(Stage.MISSION + "/item/article-1").reads("state.SUPERSEDED");
    }

    private static void theTimelineIsAdopted(Commission commission) {
        Person iraq =
                commission.iraq().person().opens(Stage.MISSION + "/agreement").goesTo("agreement.adopt");
        commission.iraq().fillsIn(Map.of("item", "timeline-1", "en", "The plan of today.", "ar", "خطة اليوم."));
        commission.iraq().puts("TIMELINE").does("AGREE", "timeline-1", "");
        commission.coalition().does("AGREE", "timeline-1", "");
        iraq.opens(Stage.MISSION + "/item/timeline-1").reads("state.AGREED");
    }

    private static void everybodySignsTheRecord(Commission commission) {
        commission.iraq().signsRecord();
        commission.coalition().signsRecord();
        Person secretary = commission.secretariat().person().opens(Stage.MISSION + "/record");
        secretary.reads("record.sound");
    }

    private static void nobodyWasTroubled(Stage stage) {
        for (Person person : stage.people()) {
            assertThat(person.complaints()).as(person.name()).isEmpty();
            assertThat(person.wire().astray()).as(person.name()).isEmpty();
        }
        assertThat(stage.program().errors()).doesNotContain("Exception");
    }
}
