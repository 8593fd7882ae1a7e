package org.endstate.web.evidence;

import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.StatusChange;

/** What an entry says, in one line. */
record EntryText(EvidenceWords words) {

    String of(RegisterEntry entry) {
        return switch (entry) {
            case Document one -> one.title();
            case Question one -> words.text(one.text());
            case Event one -> words.text(one.what());
            case Account one ->
                words.say(
                        "line.account",
                        words.text(one.statement().speaker()),
                        words.claim(one.claim()),
                        words.text(one.statement().says()));
            case Assessment one -> words.say("line.assessment", one.body().name(), one.event());
            case Complaint one ->
                words.say(
                        "complains",
                        words.party(one.parties().from()),
                        words.party(one.parties().to()),
                        one.event());
            case Response one ->
                words.say("response." + one.kind(), words.party(one.by()), words.day(one.date()), one.words());
            case Impact one -> words.say("impact." + one.kind(), one.target(), one.words());
            case StatusChange one -> words.say("line.status", one.subject(), words.say("status", one.to()));
        };
    }
}
