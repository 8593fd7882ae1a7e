package org.endstate.words;

import java.util.Locale;
import org.endstate.commission.proceedings.UnfitCharter;
import org.endstate.commission.proceedings.UnfitCharter.Flaw;

/** What is wrong with a charter, in the language of the reader. Safe for use by many threads. */
public final class CharterWords {

    private final Sentences sentences;

    private CharterWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static CharterWords in(Locale language) {
        return new CharterWords(Sentences.in(language));
    }

    /** What is wrong, in one or two sentences. */
    public String of(Flaw flaw) {
        return switch (flaw) {
            case UnfitCharter.NotTwo(var parties) -> sentences.say("charter.not-two", sentences.names(parties));
            case UnfitCharter.NamedTwice(String member) -> sentences.say("charter.named-twice", member);
            case UnfitCharter.CoChairs(String party) -> sentences.say("charter.co-chairs", party);
            case UnfitCharter.NoParty(String member, String party, var parties) ->
                sentences.say("charter.no-party", member, party, sentences.names(parties));
            case UnfitCharter.NoGroup(String member, String group, var groups) ->
                sentences.say("charter.no-group", member, group, sentences.names(groups));
            case UnfitCharter.PartyOfRole(String member, var role, String party) ->
                sentences.say(
                        party.isEmpty() ? "charter.without-party" : "charter.with-party",
                        member,
                        sentences.word("role", role),
                        party);
            case UnfitCharter.GroupOfRole(String member, var role, String group) ->
                sentences.say(
                        group.isEmpty() ? "charter.without-group" : "charter.with-group",
                        member,
                        sentences.word("role", role),
                        group);
            case UnfitCharter.BelowOne(int quorum, int silenceDays, int escalationDays) ->
                sentences.say("charter.below-one", quorum, silenceDays, escalationDays);
            case UnfitCharter.NoLanguage() -> sentences.say("charter.no-language");
        };
    }
}
