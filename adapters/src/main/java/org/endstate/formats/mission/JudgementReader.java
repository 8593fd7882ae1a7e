package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;

/** Reads experts' judgements: one row for each function, expert, day and round. */
final class JudgementReader {

    private static final List<String> LEVELS = List.of("l0", "l1", "l2", "l3", "l4", "l5");
    private static final List<String> COLUMNS =
            List.of("function", "expert", "party", "as-of", "round", "l0", "l1", "l2", "l3", "l4", "l5", "reason");
    private static final double TOLERANCE = 0.005;

    private final Optional<Ids> ids;
    private final Optional<LocalDate> asOf;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<EvidenceIssue> issues = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> functions = new HashSet<>();
    private int firstLater;
    private int later;

    /** A reader that checks functions and parties against the ids of the mission, as long as those could be read. */
    JudgementReader(Optional<Ids> ids, Optional<LocalDate> asOf) {
        this.ids = ids;
        this.asOf = asOf;
    }

    /** Reads the table; flaws and issues are there afterwards. */
    Tables.Judgements read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, true);
        flaws.addAll(wrongColumns);
        List<Judgement> judgements = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> judgement(row).ifPresent(judgements::add));
        }
        if (later > 0) {
            issues.add(new EvidenceIssue(
                    Tables.JUDGEMENTS,
                    firstLater,
                    "after-planning-date",
                    Columns.rows(later) + " left out: dated after the planning date."));
        }
        return new Tables.Judgements(judgements, wrongColumns.isEmpty() ? Optional.of(functions) : Optional.empty());
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    List<EvidenceIssue> issues() {
        return List.copyOf(issues);
    }

    private Optional<Judgement> judgement(CsvRow row) {
        references(row);
        Optional<LocalDate> day = row.findDate("as-of");
        if (day.isEmpty()) {
            flaws.add(Columns.wrong(row, "as-of", "a date such as 2024-01-27"));
        }
        Optional<Integer> round = row.findCount("round").filter(r -> r == 1 || r == 2);
        if (round.isEmpty()) {
            flaws.add(Columns.wrong(row, "round", "1 or 2"));
        }
        Optional<LevelDistribution> levels = levels(row);
        boolean counts = isFirst(row) & isInTime(row, day);
        return counts
                ? day.flatMap(d -> round.flatMap(r -> levels.map(distribution -> judgement(row, d, r, distribution))))
                : Optional.empty();
    }

    private static Judgement judgement(CsvRow row, LocalDate day, int round, LevelDistribution levels) {
        return new Judgement(
                row.text("function"), row.text("expert"), row.text("party"), day, round, levels, row.text("reason"));
    }

    private void references(CsvRow row) {
        Use function = new Use(Kinds.FUNCTION, row.text("function"), row.placeOf("function"));
        Use party = new Use(Kinds.PARTY, row.text("party"), row.placeOf("party"));
        for (Use use : List.of(function, party)) {
            ids.filter(known -> !known.has(use.kind(), use.id())).ifPresent(known -> flaws.add(use.dangling(known)));
        }
        if (row.text("expert").isEmpty()) {
            flaws.add(Columns.wrong(row, "expert", "an alias of the expert"));
        }
    }

    private boolean isFirst(CsvRow row) {
        String key = String.join("\n", row.text("function"), row.text("expert"), row.text("as-of"), row.text("round"));
        Integer first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            flaws.add(Flaw.of(
                    row.placeOf("expert"),
                    "expert " + Quoted.of(row.text("expert")) + " judges " + Quoted.of(row.text("function"))
                            + " a second time for the same day and round",
                    "one row for each",
                    "the first is in line " + first));
        }
        return first == null;
    }

    private boolean isInTime(CsvRow row, Optional<LocalDate> day) {
        boolean isLater = day.isPresent() && asOf.filter(day.get()::isAfter).isPresent();
        if (isLater) {
            firstLater = later == 0 ? row.line() : firstLater;
            later++;
        } else {
            functions.add(row.text("function"));
        }
        return !isLater;
    }

    private Optional<LevelDistribution> levels(CsvRow row) {
        double[] weights = new double[LEVELS.size()];
        double sum = 0;
        for (int level = 0; level < weights.length; level++) {
            String column = LEVELS.get(level);
            Optional<Double> probability = row.findNumber(column).filter(p -> p >= 0 && p <= 1);
            if (probability.isEmpty()) {
                flaws.add(Columns.wrong(row, column, "a probability from 0 to 1"));
                return Optional.empty();
            }
            weights[level] = probability.get();
            sum += weights[level];
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE + 1e-12)) {
            flaws.add(Flaw.of(
                    row.placeOf("l0"),
                    "the probabilities of levels 0 to 5 sum to " + Math.round(sum * 1e4) / 1e4,
                    "a sum of 1, give or take " + TOLERANCE));
            return Optional.empty();
        }
        return Optional.of(LevelDistribution.ofWeights(weights));
    }
}
