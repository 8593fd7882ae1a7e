package org.endstate.commission.proceedings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.evidence.register.EntryReading;
import org.endstate.evidence.register.EntryWriting;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.jspecify.annotations.Nullable;

/** Acts as JSON. Reading is strict: what an act would not write is not one. */
final class ActJson {

    private ActJson() {}

    static Members write(Act act) {
        return switch (act) {
            case Act.Constitute(Charter charter) -> named("constitute").with("charter", CharterJson.write(charter));
            case Act.Convene(String session, var agenda) ->
                named("convene").with("session", new Text(session)).with("agenda", texts(agenda));
            case Act.Attend(String session, var present) ->
                named("attend").with("session", new Text(session)).with("present", texts(present));
            case Act.Minute(String session, String minutes) ->
                named("minute").with("session", new Text(session)).with("minutes", new Text(minutes));
            case Act.Put(Proposal proposal) -> named("put").with("proposal", proposal(proposal));
            case Act.Register(RegisterEntry entry) -> named("register").with("entry", EntryWriting.write(entry));
            case Act.Move(Verb verb, String item, String text, String remark) ->
                Members.ofTexts("do", "move", "verb", lower(verb), "item", item, "text", text, "remark", remark);
        };
    }

    static Optional<Act> read(@Nullable JsonValue value) {
        if (!(value instanceof Members members)) {
            return Optional.empty();
        }
        try {
            Act act = act(new ActFields(members));
            return write(act).equals(members) ? Optional.of(act) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Throws {@link IllegalArgumentException} for what is not an act. */
    private static Act act(ActFields in) {
        return switch (in.text("do")) {
            case "constitute" -> new Act.Constitute(CharterJson.read(in.inner("charter")));
            case "convene" -> new Act.Convene(in.text("session"), in.texts("agenda"));
            case "attend" -> new Act.Attend(in.text("session"), in.texts("present"));
            case "minute" -> new Act.Minute(in.text("session"), in.text("minutes"));
            case "put" -> new Act.Put(proposal(in.inner("proposal")));
            case "register" ->
                new Act.Register(EntryReading.read(in.inner("entry").in()));
            case "move" ->
                new Act.Move(in.choice("verb", Verb.class), in.text("item"), in.text("text"), in.text("remark"));
            case String other -> throw new IllegalArgumentException("The act [" + other + "] is not known.");
        };
    }

    static ContentHash hash(Proposal proposal, List<String> brackets) {
        return ContentHash.of(CanonicalJson.bytes(
                named("text").with("proposal", proposal(proposal)).with("brackets", texts(brackets))));
    }

    private static Members proposal(Proposal proposal) {
        SortedMap<String, String> text = new TreeMap<>();
        proposal.text().forEach((language, words) -> text.put(lower(language), words));
        return Members.ofTexts("id", proposal.id(), "replaces", proposal.replaces())
                .with("content", content(proposal.content()))
                .with("words", texts(text));
    }

    private static Proposal proposal(ActFields in) {
        SortedMap<Language, String> text = new TreeMap<>();
        in.inner("words").all().forEach((name, words) -> text.put(ActFields.chosen(name, Language.class), words));
        return new Proposal(in.text("id"), content(in.inner("content")), text, in.text("replaces"));
    }

    private static Members content(Content content) {
        return switch (content) {
            case Content.Founding(ContentHash charter) -> Members.ofTexts("is", "charter", "hash", charter.hex());
            case Content.Paragraph(var kind) -> Members.ofTexts("is", "paragraph", "kind", lower(kind));
            case Content.Submission(String group, var dissent) ->
                Members.ofTexts("is", "submission", "group", group).with("dissent", texts(dissent));
            case Content.Decision(var course, String subject) ->
                Members.ofTexts("is", "decision", "course", lower(course), "subject", subject);
            case Content.Timeline(ContentHash manifest) ->
                Members.ofTexts("is", "timeline", "manifest", manifest.hex());
        };
    }

    private static Content content(ActFields in) {
        return switch (in.text("is")) {
            case "charter" -> new Content.Founding(new ContentHash(in.text("hash")));
            case "paragraph" -> new Content.Paragraph(in.choice("kind", Clause.Kind.class));
            case "submission" ->
                new Content.Submission(in.text("group"), in.inner("dissent").all());
            case "decision" -> new Content.Decision(in.choice("course", Content.Course.class), in.text("subject"));
            case "timeline" -> new Content.Timeline(new ContentHash(in.text("manifest")));
            case String other -> throw new IllegalArgumentException("The content [" + other + "] is not known.");
        };
    }

    private static Members named(String act) {
        return Members.ofTexts("do", act);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Items texts(List<String> values) {
        return new Items(values.stream().<JsonValue>map(Text::new).toList());
    }

    static Members texts(SortedMap<String, String> values) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        values.forEach((name, value) -> members.put(name, new Text(value)));
        return new Members(members);
    }
}
