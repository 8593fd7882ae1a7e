package org.endstate.web.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Charter;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.commission.proceedings.UnsignedAct;
import org.endstate.commission.proceedings.Verb;
import org.endstate.web.commission.ActPage.Shown;
import org.endstate.web.commission.ActPage.Told;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.Screen;

/** An act in words. */
record ActWords(MissionPage page) {

    /** The screen an act belongs to. */
    static Screen screen(Proceedings now, Act act) {
        return switch (act) {
            case Act.Put(Proposal proposal) -> screen(proposal.content());
            case Act.Move move ->
                now.findItem(move.item())
                        .map(item -> screen(item.proposal().content()))
                        .orElse(Screen.AGREEMENT);
            case Act.Constitute constitute -> Screen.SESSIONS;
            case Act.Convene convene -> Screen.SESSIONS;
            case Act.Attend attend -> Screen.SESSIONS;
            case Act.Minute minute -> Screen.SESSIONS;
        };
    }

    /** The screen on which what is about this is listed. */
    static Screen screen(Content content) {
        return content instanceof Content.Paragraph || content instanceof Content.Timeline
                ? Screen.AGREEMENT
                : Screen.SESSIONS;
    }

    /** Where who has signed it goes on. */
    static String next(Act act) {
        return switch (act) {
            case Act.Put(Proposal proposal) -> "item/" + proposal.id();
            case Act.Move move -> "item/" + move.item();
            case Act.Constitute constitute -> "sessions";
            case Act.Convene convene -> "sessions";
            case Act.Attend attend -> "sessions";
            case Act.Minute minute -> "sessions";
        };
    }

    Told of(Proceedings now, UnsignedAct unsigned) {
        return switch (unsigned.act()) {
            case Act.Constitute(Charter charter) -> new Told(page.say("act.constitute"), charter(charter));
            case Act.Convene(String session, List<String> agenda) ->
                new Told(page.say("act.convene", session), lines("sessions.agenda", agenda));
            case Act.Attend(String session, List<String> present) ->
                new Told(page.say("act.attend", session), lines("sessions.present", present));
            case Act.Minute(String session, String minutes) ->
                new Told(
                        page.say("act.minute", session), List.of(new Shown(page.say("sessions.minutes"), "", minutes)));
            case Act.Put(Proposal proposal) ->
                new Told(page.say("act.put." + proposal.content().word(), proposal.id()), proposal(proposal));
            case Act.Move(Verb verb, String item, var text, String remark) ->
                new Told(page.say("act.move." + verb, item), moved(now, item, remark));
        };
    }

    private List<Shown> lines(String title, List<String> lines) {
        return List.of(new Shown(page.say(title), "", String.join("\n", lines)));
    }

    private List<Shown> moved(Proceedings now, String item, String remark) {
        List<Shown> shown = new ArrayList<>();
        if (item.equals("charter")) {
            now.charter().ifPresent(charter -> shown.addAll(charter(charter)));
        }
        now.findItem(item).ifPresent(found -> shown.addAll(item(found)));
        if (!remark.isEmpty()) {
            shown.add(new Shown(page.say("item.remark"), "", remark));
        }
        return shown;
    }

    private List<Shown> item(Item item) {
        List<Shown> shown = new ArrayList<>(proposal(item.proposal()));
        item.brackets().forEach(wording -> shown.add(new Shown(page.say("item.bracket"), "", wording)));
        return shown;
    }

    private List<Shown> proposal(Proposal proposal) {
        List<Shown> shown = new ArrayList<>();
        about(proposal.content(), shown);
        proposal.text()
                .forEach((language, words) -> shown.add(new Shown(
                        page.say("item.text." + language), language.name().toLowerCase(Locale.ROOT), words)));
        if (!proposal.replaces().isEmpty()) {
            shown.add(new Shown(page.say("item.replaces"), "", proposal.replaces()));
        }
        return shown;
    }

    private void about(Content content, List<Shown> shown) {
        switch (content) {
            case Content.Founding founding -> {}
            case Content.Paragraph(var kind) ->
                shown.add(new Shown(page.say("item.kind"), "", page.say("kind." + kind)));
            case Content.Submission(String group, var dissent) -> {
                shown.add(new Shown(page.say("item.group"), "", group));
                dissent.forEach((who, how) -> shown.add(new Shown(page.say("item.dissent", who), "", how)));
            }
            case Content.Decision(var course, String subject) -> {
                shown.add(new Shown(page.say("item.course"), "", page.say("course." + course)));
                shown.add(new Shown(page.say("item.subject"), "", subject));
            }
            case Content.Timeline(var manifest) -> shown.add(new Shown(page.say("item.manifest"), "", manifest.hex()));
        }
    }

    private List<Shown> charter(Charter charter) {
        List<Shown> shown = new ArrayList<>();
        charter.members()
                .forEach(member -> shown.add(new Shown(
                        page.say("role." + member.role())
                                + (member.party().isEmpty() ? "" : ", " + page.party(member.party())),
                        "",
                        member.name() + "\n" + member.key().fingerprint())));
        Charter.Terms terms = charter.terms();
        shown.add(new Shown(
                page.say("charter.terms"),
                "",
                page.say("charter.terms.are", terms.quorum(), terms.silenceDays(), terms.escalationDays())));
        charter.groups()
                .forEach((group, mandate) -> shown.add(new Shown(page.say("charter.group", group), "", mandate)));
        if (!charter.ladder().isEmpty()) {
            shown.add(new Shown(page.say("charter.ladder"), "", String.join("\n", charter.ladder())));
        }
        return shown;
    }
}
