package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;

/** Reads experts' judgements: one row for each subject, expert, day and round. */
final class JudgementReader {

    private static final List<String> COLUMNS =
            List.of("function", "expert", "party", "as-of", "round", "l0", "l1", "l2", "l3", "l4", "l5", "reason");
    private static final List<String> OPTIONAL =
            List.of("dimension", "unit", "framework", "evidence", "enablers", "given");

    private final Optional<LocalDate> asOf;
    private final JudgementReferences references;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<EvidenceIssue> issues = new ArrayList<>();
    private final FirstLines<String> lines = new FirstLines<>();
    private final Set<String> functions = new HashSet<>();
    private int firstLater;
    private int later;

    JudgementReader(Known known) {
        this.asOf = known.asOf();
        this.references = new JudgementReferences(known, flaws);
    }

    /**
     * What rows may refer to; what is empty could not be read, and is not checked.
     *
     * @param ids of the mission
     * @param evidence the day of each item, and none if there is no such file
     * @param experts the party of each expert; empty where the folder keeps no list
     */
    record Known(
            Optional<Ids> ids,
            Optional<LocalDate> asOf,
            Optional<FrameworkHistory> frameworks,
            Optional<Map<String, LocalDate>> evidence,
            Optional<Map<String, String>> experts) {}

    /**
     * The judgements up to the planning date.
     *
     * @param functions ids of the functions that have a judgement as such up to the planning date, right or wrong;
     *     empty if nobody can tell
     */
    record Judgements(List<JudgementRow> rows, Optional<Set<String>> functions) {
        static final Judgements UNKNOWN = new Judgements(List.of(), Optional.empty());
        static final Judgements NONE = new Judgements(List.of(), Optional.of(Set.of()));

        Judgements {
            rows = List.copyOf(rows);
            functions = functions.map(Set::copyOf);
        }

        List<Judgement> all() {
            return rows.stream().map(JudgementRow::judgement).toList();
        }
    }

    /** Reads the table; flaws and issues are there afterwards. */
    Judgements read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, Optional.of(OPTIONAL));
        flaws.addAll(wrongColumns);
        List<JudgementRow> rows = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> row(row).ifPresent(rows::add));
        }
        if (later > 0) {
            issues.add(new EvidenceIssue(
                    Tables.JUDGEMENTS,
                    firstLater,
                    "after-planning-date",
                    Columns.rows(later) + " left out: dated after the planning date."));
        }
        return new Judgements(rows, wrongColumns.isEmpty() ? Optional.of(functions) : Optional.empty());
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    List<EvidenceIssue> issues() {
        return List.copyOf(issues);
    }

    private Optional<JudgementRow> row(CsvRow row) {
        references.people(row);
        Optional<LocalDate> day = day(row, "as-of", "a date such as 2024-01-27");
        Optional<Integer> round = row.findCount("round").filter(r -> r == 1 || r == 2);
        if (round.isEmpty()) {
            flaws.add(Columns.wrong(row, "round", "1 or 2"));
        }
        Optional<LocalDate> given = row.text("given").isEmpty()
                ? Optional.empty()
                : day(row, "given", "a date such as 2024-01-27, or nothing");
        Optional<LevelDistribution> levels = LevelColumns.read(row, flaws);
        boolean counts = isFirst(row) & isInTime(row, day);
        Optional<Judgement.Subject> subject = day.flatMap(d -> references.subject(row, d));
        Judgement.Grounds grounds = references.grounds(row, day);
        Judgement.Expert by = new Judgement.Expert(row.text("expert"), row.text("party"));
        return counts
                ? day.flatMap(d -> round.flatMap(r -> levels.flatMap(
                        l -> subject.map(s -> new JudgementRow(new Judgement(s, by, d, r, l, grounds), row, given)))))
                : Optional.empty();
    }

    private Optional<LocalDate> day(CsvRow row, String column, String expected) {
        Optional<LocalDate> day = row.findDate(column);
        if (day.isEmpty()) {
            flaws.add(Columns.wrong(row, column, expected));
        }
        return day;
    }

    private boolean isFirst(CsvRow row) {
        String key = String.join(
                "\n",
                row.text("function"),
                row.text("dimension"),
                row.text("unit"),
                row.text("expert"),
                row.text("as-of"),
                row.text("round"));
        Optional<Flaw> again = lines.again(
                key,
                row.placeOf("expert"),
                "expert " + Quoted.of(row.text("expert")) + " judges " + Quoted.of(row.text("function"))
                        + " a second time for the same day and round",
                "one row for each");
        again.ifPresent(flaws::add);
        return again.isEmpty();
    }

    private boolean isInTime(CsvRow row, Optional<LocalDate> day) {
        boolean isLater = day.isPresent() && asOf.filter(day.get()::isAfter).isPresent();
        if (isLater) {
            firstLater = later == 0 ? row.line() : firstLater;
            later++;
        } else if (row.text("dimension").isEmpty() && row.text("unit").isEmpty()) {
            functions.add(row.text("function"));
        }
        return !isLater;
    }
}
