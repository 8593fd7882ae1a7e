package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.endstate.web.Language;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The commission at work, from the first start to a timeline both parties have signed and an alarm, in either language.
 */
class WalkTest {

    private static final String SESSIONS = Stage.MISSION + "/sessions";
    private static final String OVERVIEW = Stage.MISSION + "/overview";
    private static final String SECRET = "a corridor that nobody has heard of";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void two_parties_go_from_the_first_start_to_a_signed_timeline_and_an_alarm(Language language) {
        try (Stage stage = new Stage(folder)) {
            Commission commission = Commission.gathers(stage, stage.administrator(language));
            aPlanIsMade(commission);
            commission.constitutes();
            evidenceIsPutOnTheRecord(commission);
            findingsAreSubmitted(commission);
            aDraftStaysWithItsPartyUntilItIsTabled(commission);
            aSessionIsCalledAndAttended(commission);
            itDecides(commission);
            aBracketIsSettled(commission);
            theTimelineIsAdopted(commission);
            theSessionIsMinuted(commission);
            everybodySignsTheRecord(commission);
            whatHappenedRaisesAnAlarm(commission);
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

    private static void evidenceIsPutOnTheRecord(Commission commission) {
        Person chair = commission.iraq().person().opens(Stage.MISSION + "/evidence/drafts");
        chair.page().locator("details summary").last().click();
        chair.page().locator("form[action*='/stated/'] button").first().click();
        commission.iraq().signsForGood();
        commission.coalition().person().opens(Stage.MISSION + "/evidence").reads("screen.EVIDENCE");
    }

    private static void whatHappenedRaisesAnAlarm(Commission commission) {
        Person secretary = commission.secretariat().person().opens(Stage.MISSION + "/oversight");
        secretary.presses("oversight.take.do").waitsForPlan();
        commission.iraq().person().opens(OVERVIEW).reads("overview.to-oversight");
        assertThat(commission.iraq().person().page().locator("main .part").first())
                .isVisible();
    }

    private static void findingsAreSubmitted(Commission commission) {
        commission.expert().drafts("SUBMISSION", "item=findings-1", "detail=wg-threat", "en=Calm.", "ar=هدوء.");
        commission.expert().puts("SUBMISSION");
        commission.coalition().person().opens(SESSIONS).sees("findings-1");
    }

    private static void aDraftStaysWithItsPartyUntilItIsTabled(Commission commission) {
        String draft = commission
                .iraq()
                .drafts("PARAGRAPH", "item=article-1", "detail=CONDITIONAL", "en=" + SECRET, "ar=ممرّ لم يسمع به أحد");
        for (Member other : new Member[] {commission.coalition(), commission.secretariat()}) {
            for (Screen screen : Screen.values()) {
                other.person().opens(Stage.MISSION + "/" + screen.path());
            }
            other.person().follows(draft).reads("error.title");
            other.person().opens(item("article-1")).reads("error.title");
            other.neverGot(SECRET);
            other.person().forgives("404", "403");
        }
        commission.expert().person().follows(draft);
        assertThat(commission.expert().person().wire().holding(SECRET)).isNotEmpty();

        commission.iraq().person().follows(draft);
        commission.iraq().puts("PARAGRAPH");
        commission.coalition().person().opens(Stage.MISSION + "/agreement").sees(SECRET);
    }

    private static void aSessionIsCalledAndAttended(Commission commission) {
        Person secretary = commission.secretariat().person();
        secretary.opens(SESSIONS).unfolds("sessions.convene").fills("sessions.agenda", "The pause");
        commission.secretariat().readsAndSigns();
        secretary.opens(SESSIONS).unfolds("sessions.attend");
        secretary.page().locator("input[name=present]").all().forEach(Locator::check);
        commission.secretariat().readsAndSigns();
    }

    private static void itDecides(Commission commission) {
        commission.iraq().drafts("DECISION", "item=pause", "detail=PAUSE", "en=Pause.", "ar=توقف.");
        commission.iraq().puts("DECISION").does("AGREE", "pause", "");
        commission.coalition().does("AGREE", "pause", "");
        commission.expert().person().opens(item("pause")).reads("state.AGREED");
    }

    private static void aBracketIsSettled(Commission commission) {
        commission.coalition().does("BRACKET", "article-1", "two corridors");
        Person iraq = commission.iraq().person().opens(item("article-1"));
        iraq.reads("state.BRACKETED").sees("[two corridors]");
        commission
                .iraq()
                .drafts(
                        "PARAGRAPH",
                        "item=article-1b",
                        "detail=CONDITIONAL",
                        "replaces=article-1",
                        "en=two corridors",
                        "ar=ممرّان");
        commission.iraq().puts("PARAGRAPH").does("AGREE", "article-1b", "");
        commission.coalition().does("AGREE", "article-1b", "");
        iraq.opens(item("article-1")).reads("state.SUPERSEDED");
    }

    private static void theTimelineIsAdopted(Commission commission) {
        commission.iraq().person().opens(Stage.MISSION + "/agreement").goesTo("agreement.adopt");
        commission.iraq().fillsIn("item=timeline-1", "en=The plan of today.", "ar=خطة اليوم.");
        commission.iraq().puts("TIMELINE").does("AGREE", "timeline-1", "");
        commission.coalition().does("AGREE", "timeline-1", "");
        commission.secretariat().person().opens(item("timeline-1")).reads("state.AGREED");
    }

    private static void theSessionIsMinuted(Commission commission) {
        Person secretary = commission.secretariat().person().opens(SESSIONS);
        secretary.unfolds("sessions.minute").fills("sessions.minutes", "Both agreed to pause.");
        commission.secretariat().readsAndSigns();
        commission
                .coalition()
                .person()
                .opens(SESSIONS)
                .sees("Both agreed to pause.")
                .reads("sessions.ended");
    }

    private static String item(String id) {
        return Stage.MISSION + "/item/" + id;
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
