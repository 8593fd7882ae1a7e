package org.endstate.words;

import java.util.Locale;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Refusal;
import org.endstate.evidence.register.Objection;

/** Why an act is not taken, and what would be right, in the language of the reader. Safe for use by many threads. */
public final class RefusalWords {

    private final Sentences sentences;

    private RefusalWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static RefusalWords in(Locale language) {
        return new RefusalWords(Sentences.in(language));
    }

    /** Why an act is not taken. */
    public Reason of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.OfCharter why -> charter(why);
            case Refusal.OfRecord why -> record(why);
            case Refusal.OfMember why -> member(why);
            case Refusal.OfSession why -> session(why);
            case Refusal.OfItem why -> item(why);
            case Refusal.OfPosition why -> position(why);
            case Refusal.OfTime why -> time(why);
            case Refusal.OfRegister why -> register(why);
        };
    }

    /** That an entry of the record breaks a rule, and which. */
    public String of(Proceedings.Breach breach) {
        Sentences.Phrase why = new Sentences.Phrase(of(breach.refusal()).reason());
        return sentences.say("breach", breach.entry(), why);
    }

    /** Why an entry does not fit into the register. */
    public Reason of(Objection objection) {
        return switch (objection) {
            case Objection.IdTaken(String id) -> said("objection.id-taken", id);
            case Objection.Missing(var kind, String id) -> said("objection.missing", sentences.word("entry", kind), id);
            case Objection.NoSubject(String id) -> said("objection.no-subject", id);
            case Objection.CannotBecome(String subject, var now, var to) ->
                said(
                        "objection.cannot-become",
                        subject,
                        sentences.word("status", now),
                        sentences.word("status", to),
                        sentences.words("status", now.next()));
        };
    }

    private Reason charter(Refusal.OfCharter refusal) {
        return switch (refusal) {
            case Refusal.NoCharter() -> said("refusal.no-charter");
            case Refusal.CharterNotAgreed() -> said("refusal.charter-not-agreed");
            case Refusal.CharterThere() -> said("refusal.charter-there");
            case Refusal.CharterNotTabled() -> said("refusal.charter-not-tabled");
            case Refusal.CharterWhole() -> said("refusal.charter-whole");
        };
    }

    private Reason record(Refusal.OfRecord refusal) {
        return switch (refusal) {
            case Refusal.RecordUnsound() -> said("refusal.record-unsound");
            case Refusal.NoAct() -> said("refusal.no-act");
            case Refusal.NotSigned(String author) -> said("refusal.not-signed", author);
        };
    }

    private Reason member(Refusal.OfMember refusal) {
        return switch (refusal) {
            case Refusal.NoMember(String author) -> said("refusal.no-member", author);
            case Refusal.MayNotMake(var role, String member, var verb) ->
                said("refusal.may-not-make", sentences.word("role", role), member, sentences.word("verb", verb));
            case Refusal.MayNotMove(var role, String member, var verb, var state) ->
                said(
                        "refusal.may-not-move",
                        sentences.word("role", role),
                        member,
                        sentences.word("verb", verb),
                        sentences.word("state", state));
            case Refusal.OfOtherGroup(String member, String group) -> said("refusal.of-other-group", member, group);
        };
    }

    private Reason session(Refusal.OfSession refusal) {
        return switch (refusal) {
            case Refusal.NoSession(String session) -> said("refusal.no-session", session);
            case Refusal.Stranger(String name) -> said("refusal.stranger", name);
            case Refusal.NoQuorum(int quorum) -> said("refusal.no-quorum", quorum);
            case Refusal.NoMinutes() -> said("refusal.no-minutes");
        };
    }

    private Reason item(Refusal.OfItem refusal) {
        return switch (refusal) {
            case Refusal.NoId(String id) -> said("refusal.no-id", id);
            case Refusal.IdUsed(String id) -> said("refusal.id-used", id);
            case Refusal.NoItem(String id) -> said("refusal.no-item", id);
            case Refusal.NotReplaceable(String id) -> said("refusal.not-replaceable", id);
            case Refusal.WordsMissing(String item, var wanted) ->
                said("refusal.words-missing", item, sentences.words("language", wanted));
            case Refusal.OtherText(String item, String standing) -> said("refusal.other-text", item, standing);
        };
    }

    private Reason position(Refusal.OfPosition refusal) {
        return switch (refusal) {
            case Refusal.AgreedAlready(String party) -> said("refusal.agreed-already", party);
            case Refusal.NeedsWords(var verb) -> said("refusal.needs-words", sentences.word("needs-words", verb));
            case Refusal.NothingToLift(String party) -> said("refusal.nothing-to-lift", party);
            case Refusal.TabledBy(String party) -> said("refusal.tabled-by", party);
        };
    }

    private Reason time(Refusal.OfTime refusal) {
        return switch (refusal) {
            case Refusal.SilenceOver(var ended) -> said("refusal.silence-over", ended);
            case Refusal.SilenceRuns(var until) -> said("refusal.silence-runs", until);
            case Refusal.NoSilenceOver() -> said("refusal.no-silence-over");
            case Refusal.NotBySilence(var kinds) ->
                kinds.isEmpty()
                        ? said("refusal.never-by-silence")
                        : said("refusal.not-by-silence", sentences.words("kind", kinds));
            case Refusal.BodyHasTime(var until) -> said("refusal.body-has-time", until);
            case Refusal.NoHigherBody() -> said("refusal.no-higher-body");
        };
    }

    private Reason register(Refusal.OfRegister refusal) {
        return switch (refusal) {
            case Refusal.MayNotPut(var role, String member, var kind, var may) ->
                said(
                        "refusal.may-not-put",
                        sentences.word("role", role),
                        member,
                        sentences.word("entry", kind),
                        sentences.words("role", may));
            case Refusal.MayNotChange(var role, String member, var to, var may) ->
                said(
                        may.isEmpty() ? "refusal.nobody-changes" : "refusal.may-not-change",
                        sentences.word("role", role),
                        member,
                        sentences.word("status", to),
                        sentences.words("role", may));
            case Refusal.NotItsVoice(String member, String party) -> said("refusal.not-its-voice", member, party);
            case Refusal.OfItself(String party) -> said("refusal.of-itself", party);
            case Refusal.NoParty(String name, var parties) -> said("refusal.no-party", name, sentences.names(parties));
            case Refusal.NotOfGroup(String member, String body, String group) ->
                said("refusal.not-of-group", member, body, group);
            case Refusal.NoBody() -> said("refusal.no-body");
            case Refusal.Unfit(Objection why) -> of(why);
        };
    }

    private Reason said(String key, Object... arguments) {
        return new Reason(sentences.say(key, arguments), sentences.say(key + ".do", arguments));
    }
}
