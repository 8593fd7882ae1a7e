package org.endstate.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.agreement.compare.ClauseDoubt;
import org.endstate.agreement.compare.Discrepancy;
import org.endstate.agreement.compare.Mention;
import org.endstate.agreement.compare.ParagraphChange;
import org.endstate.agreement.compare.Rewording;
import org.endstate.agreement.compare.TextDiff;
import org.endstate.agreement.statement.JointStatement;

/** What the agreement commands print with {@code --json}. */
final class AgreementJson {

    private AgreementJson() {}

    static Map<String, Object> of(TextDiff diff) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("changes", diff.changes().stream().map(AgreementJson::change).toList());
        return all;
    }

    private static Map<String, Object> change(ParagraphChange change) {
        return switch (change) {
            case ParagraphChange.Removed(Paragraph paragraph, int from) ->
                Json.object("change", "removed", "id", paragraph.id(), "from", from, "words", words(paragraph.words()));
            case ParagraphChange.Added(Paragraph paragraph, int to) ->
                Json.object("change", "added", "id", paragraph.id(), "to", to, "words", words(paragraph.words()));
            case ParagraphChange.Moved(String id, int from, int to) ->
                Json.object("change", "moved", "id", id, "from", from, "to", to);
            case ParagraphChange.Reworded(String id, Language language, List<Rewording> places) ->
                Json.object(
                        "change",
                        "reworded",
                        "id",
                        id,
                        "language",
                        language.code(),
                        "places",
                        places.stream().map(AgreementJson::place).toList());
        };
    }

    private static Map<String, Object> place(Rewording place) {
        return Json.object("kept", place.kept(), "deleted", place.deleted(), "inserted", place.inserted());
    }

    private static Map<String, Object> words(Map<Language, String> words) {
        Map<String, Object> all = Json.object();
        words.forEach((language, text) -> all.put(language.code(), text));
        return all;
    }

    static Map<String, Object> of(List<Discrepancy> discrepancies, List<ClauseDoubt> doubts) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("discrepancies", discrepancies(discrepancies));
        all.put("doubts", doubts.stream().map(AgreementJson::doubt).toList());
        return all;
    }

    private static List<Map<String, Object>> discrepancies(List<Discrepancy> discrepancies) {
        return discrepancies.stream().map(AgreementJson::discrepancy).toList();
    }

    private static Map<String, Object> discrepancy(Discrepancy found) {
        return Json.object(
                "paragraph", found.paragraph(),
                "has", found.has().code(),
                "lacks", found.lacks().code(),
                "kind", found.mention().map(mention -> word(mention.kind())).orElse("paragraph"),
                "value", found.mention().map(Mention::value).orElse(""),
                "written", found.mention().map(Mention::written).orElse(""));
    }

    private static Map<String, Object> doubt(ClauseDoubt doubt) {
        return switch (doubt) {
            case ClauseDoubt.NoMilestone(String clause) -> Json.object("clause", clause, "kind", "no-milestone");
            case ClauseDoubt.NoCondition(String clause) -> Json.object("clause", clause, "kind", "no-condition");
            case ClauseDoubt.OtherDate other ->
                Json.object(
                        "clause", other.clause(),
                        "kind", "other-date",
                        "language", other.language().code(),
                        "milestone", other.milestone(),
                        "agreed", other.agreed().toString());
        };
    }

    static Map<String, Object> of(JointStatement statement, List<Discrepancy> discrepancies) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("stated", statement.stated().stream().map(item -> item.id()).toList());
        all.put(
                "refused",
                statement.refused().stream()
                        .map(refused -> Json.object(
                                "id",
                                refused.id(),
                                "missing",
                                refused.missing().stream().map(Language::code).toList()))
                        .toList());
        Map<String, Object> open = Json.object();
        statement.open().counts().forEach((state, count) -> open.put(word(state), count));
        all.put("open", open);
        all.put("discrepancies", discrepancies(discrepancies));
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
