package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.Locale;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.commission.proceedings.Verb;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.words.Reason;
import org.endstate.words.RefusalWords;

/** What somebody has done in the commission, in a sentence. */
final class ActWords {

    private static final RefusalWords REFUSALS = RefusalWords.in(Locale.ENGLISH);

    private ActWords() {}

    /** Why an act is not taken, and on a new line what would be right. */
    static String why(org.endstate.commission.proceedings.Refusal refusal) {
        Reason reason = REFUSALS.of(refusal);
        return reason.reason() + "\n" + reason.remedy();
    }

    /** That an entry breaks a rule, and which. */
    static String of(Proceedings.Breach breach) {
        return REFUSALS.of(breach);
    }

    /** Why an act is not taken. */
    static String reason(org.endstate.commission.proceedings.Refusal refusal) {
        return REFUSALS.of(refusal).reason();
    }

    static String of(String member, Act act) {
        return switch (act) {
            case Act.Constitute constitute -> said(member, Verb.TABLE, text("content.CHARTER"));
            case Act.Convene(String session, var agenda) -> said(member, Verb.CONVENE, session);
            case Act.Attend(String session, var present) -> said(member, Verb.ATTEND, session);
            case Act.Minute(String session, var minutes) -> said(member, Verb.MINUTE, session);
            case Act.Put(Proposal put) ->
                said(member, put.content() instanceof Content.Submission ? Verb.SUBMIT : Verb.TABLE, put.id());
            case Act.Register(RegisterEntry entry) ->
                text("commission.registered", member, Messages.of("register.entry", entry.entryKind()), entry.id());
            case Act.Move(Verb verb, String item, var text, var remark) -> said(member, verb, item);
        };
    }

    private static String said(String member, Verb verb, String subject) {
        return text("commission.said", member, Messages.of("verb", verb), subject);
    }
}
