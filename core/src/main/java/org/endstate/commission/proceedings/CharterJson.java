package org.endstate.commission.proceedings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.provenance.ContentHash;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.Reading;

/** The charter as JSON. */
final class CharterJson {

    private CharterJson() {}

    static ContentHash hash(Charter charter) {
        return ContentHash.of(CanonicalJson.bytes(write(charter)));
    }

    static Members write(Charter charter) {
        Charter.Terms terms = charter.terms();
        return Members.ofTexts(
                        "quorum", Integer.toString(terms.quorum()),
                        "silence-days", Integer.toString(terms.silenceDays()),
                        "escalation-days", Integer.toString(terms.escalationDays()))
                .with("parties", ActJson.texts(charter.parties()))
                .with(
                        "members",
                        new Items(charter.members().stream()
                                .<JsonValue>map(CharterJson::member)
                                .toList()))
                .with("groups", ActJson.texts(charter.groups()))
                .with("ladder", ActJson.texts(charter.ladder()))
                .with("languages", ActJson.texts(names(terms.languages())))
                .with("by-silence", ActJson.texts(names(terms.bySilence())));
    }

    /** Throws {@link IllegalArgumentException} for what is not a charter. */
    static Charter read(ActFields in) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        in.texts("languages").forEach(name -> languages.add(ActFields.chosen(name, Language.class)));
        Set<Clause.Kind> bySilence = EnumSet.noneOf(Clause.Kind.class);
        in.texts("by-silence").forEach(name -> bySilence.add(ActFields.chosen(name, Clause.Kind.class)));
        return new Charter(
                in.texts("parties"),
                in.inners("members").stream().map(CharterJson::member).toList(),
                in.inner("groups").all(),
                in.texts("ladder"),
                new Charter.Terms(
                        in.whole("quorum"),
                        in.whole("silence-days"),
                        in.whole("escalation-days"),
                        languages,
                        bySilence));
    }

    private static Members member(Member member) {
        return Members.ofTexts(
                "key", member.key().text(),
                "role", ActJson.lower(member.role()),
                "party", member.party(),
                "group", member.group());
    }

    private static Member member(ActFields in) {
        return switch (VerifyingKey.read(in.text("key"))) {
            case Reading.Refused<VerifyingKey>(int at, String what) -> throw new IllegalArgumentException(what);
            case Reading.Complete<VerifyingKey>(VerifyingKey key) ->
                new Member(key, in.choice("role", Role.class), in.text("party"), in.text("group"));
        };
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(ActJson::lower).sorted().toList();
    }
}
