package org.endstate.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.endstate.evidence.register.Status;
import org.endstate.web.evidence.EntryKind;

/**
 * What the people of one party write before it is anybody else's business, of every kind there is. In each stands a
 * mark: a word that stands nowhere else.
 */
final class Papers {

    private static final String JUDGEMENT = "JUDGEMENT";
    private static final List<EntryKind> OF_CHAIRS = List.of(
            EntryKind.QUESTION,
            EntryKind.EVENT,
            EntryKind.ACCOUNT,
            EntryKind.COMPLAINT,
            EntryKind.IMPACT,
            EntryKind.STATUS);

    private static final List<String> OTHERS = List.of(
            "PARAGRAPH", "DECISION", "TIMELINE", "SUBMISSION", "PROPOSAL", "SUPPOSITION", "DOCUMENT", "ASSESSMENT");

    private final String party;

    Papers(String party) {
        this.party = party;
    }

    /** The mark of every kind. */
    List<String> marks() {
        return Stream.concat(drafts().stream(), Stream.of(judgement())).toList();
    }

    /** The marks of what its own party reads again; a judgement stays in the browser until it is opened to all. */
    List<String> drafts() {
        return Stream.concat(OF_CHAIRS.stream().map(EntryKind::name), OTHERS.stream())
                .map(this::mark)
                .toList();
    }

    String judgement() {
        return mark(JUDGEMENT);
    }

    private String mark(Object kind) {
        return ("mark" + party + kind).toLowerCase(Locale.ROOT);
    }

    void areWrittenBy(Member chair) {
        item(chair, "PARAGRAPH", "detail=CONDITIONAL");
        item(chair, "DECISION", "detail=PAUSE");
        chair.person().opens(Stage.MISSION + "/agreement").goesTo("agreement.adopt");
        String timeline = mark("TIMELINE");
        chair.fillsIn("item=" + timeline, "en=" + timeline, "ar=" + timeline);
        OF_CHAIRS.forEach(kind -> entry(chair.person(), kind));
        proposal(chair.person());
        supposition(chair.person());
        document(chair.person());
    }

    /** What an expert of this working group writes. */
    void areWrittenBy(Member expert, String group) {
        item(expert, "SUBMISSION", "detail=" + group);
        entry(expert.person(), EntryKind.ASSESSMENT);
    }

    private void item(Member member, String kind, String detail) {
        String mark = mark(kind);
        member.drafts(kind, "item=" + mark, detail, "en=" + mark, "ar=" + mark);
    }

    private void entry(Person person, EntryKind kind) {
        Page page = person.opens(Stage.MISSION + "/evidence/new/" + kind.path()).page();
        for (Locator field : page.locator("form.entry .field:not(:has(small))").all()) {
            fill(field, mark(kind));
        }
        if (kind == EntryKind.ASSESSMENT) {
            page.locator("#f-actor").fill(mark(kind));
        }
        if (kind == EntryKind.ACCOUNT) {
            page.locator("#f-low").fill("3");
            page.locator("#f-high").fill("5");
            page.locator("#f-unit").fill("persons");
        }
        person.sends("evidence.form.keep");
        if (kind == EntryKind.STATUS) {
            thatMayComeNext(person);
        }
        person.reads("evidence.drafts.lead");
    }

    /** Tries one status after the other until one may follow on the present one. */
    private static void thatMayComeNext(Person person) {
        Locator status = person.page().locator("#f-to-status");
        for (Status next : Status.values()) {
            if (status.count() == 1) {
                status.selectOption(next.name());
                person.sends("evidence.form.keep");
            }
        }
    }

    private static void fill(Locator field, String mark) {
        if (field.locator("select").count() == 1) {
            String first = String.valueOf(
                    field.locator("option:not([value=''])").first().getAttribute("value"));
            field.locator("select").selectOption(first);
        } else if (field.locator("[type=date]").count() == 1) {
            field.locator("input").fill("2023-11-01");
        } else if (field.locator("[inputmode=decimal]").count() == 1) {
            field.locator("input").fill("4");
        } else if (field.locator("[type=checkbox]").count() == 0) {
            field.locator("input, textarea").fill(mark);
        }
    }

    private void proposal(Person person) {
        Page page = person.opens(Stage.MISSION + "/timeline/proposals").page();
        page.locator("#name").fill(mark("PROPOSAL"));
        person.putsOff().presses("timeline.draft.do").sees(mark("PROPOSAL"));
    }

    private void supposition(Person person) {
        Page page = person.opens(Stage.MISSION + "/timeline/what-if").page();
        page.locator("#name").fill(mark("SUPPOSITION"));
        person.putsOff().presses("timeline.what-if.ask").sees(mark("SUPPOSITION"));
    }

    private void document(Person person) {
        Page page = person.opens(Stage.MISSION + "/evidence/documents").page();
        String text = "On 3 November 2023 the spokesman said that 5 soldiers were hurt. " + mark("DOCUMENT") + "\n";
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        mark("DOCUMENT") + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        person.presses("evidence.document.bring").reads("evidence.document.leave");
    }

    /** Begins to judge, where a panel asks for that: what is typed stays in the browser for now. */
    void areJudgedBy(Person expert, String panel, int bound) {
        Page page = expert.follows(panel).page();
        page.locator("#panel-form[data-ready=yes]").waitFor();
        Locator first = page.locator("fieldset.judge").first();
        first.locator("input[type=number]").nth(2).fill("100");
        first.locator("[name^=evidence-]").fill(judgement());
        first.locator("textarea").fill(judgement());
        expert.presses("panel.give.COMMIT").reads("panel.heard", 2, bound, 0, 0);
    }

    /** Shows what was promised, once the first round is closed. */
    void areRevealedBy(Person expert, String panel) {
        Page page = expert.follows(panel).page();
        page.locator("#panel-form[data-ready=yes]").waitFor();
        expert.presses("panel.give.REVEAL").reads("panel.all-given");
    }
}
