package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.capability.DatedForecast;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;

/** Reads experts' dated forecasts: one row for each function, expert, day it was made on and day it speaks of. */
final class ForecastReader {

    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("function", "expert", "party", "made-on", "of"),
                    LevelColumns.NAMES.stream(),
                    Stream.of("reason"))
            .flatMap(names -> names)
            .toList();

    private final JudgementReader.Known known;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<EvidenceIssue> issues = new ArrayList<>();
    private final JudgementReferences references;
    private final FirstLines<String> lines = new FirstLines<>();
    private int firstLater;
    private int later;

    ForecastReader(JudgementReader.Known known) {
        this.known = known;
        this.references = new JudgementReferences(known, flaws);
    }

    /** Those made up to the planning date; flaws and issues are there afterwards. */
    List<DatedForecast> read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, Optional.of(List.of()));
        flaws.addAll(wrongColumns);
        List<DatedForecast> forecasts = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> forecast(row).ifPresent(forecasts::add));
        }
        if (later > 0) {
            issues.add(new EvidenceIssue(
                    Tables.FORECASTS,
                    firstLater,
                    "after-planning-date",
                    Columns.rows(later) + " left out: made after the planning date."));
        }
        return forecasts;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    List<EvidenceIssue> issues() {
        return List.copyOf(issues);
    }

    private Optional<DatedForecast> forecast(CsvRow row) {
        references.people(row);
        Optional<LocalDate> madeOn = day(row, "made-on");
        Optional<LocalDate> of = day(row, "of");
        Optional<LevelDistribution> levels = LevelColumns.read(row, flaws);
        boolean counts = isFirst(row) & looksAhead(row, madeOn, of) & isInTime(row, madeOn);
        if (!counts
                || madeOn.isEmpty()
                || of.isEmpty()
                || levels.isEmpty()
                || known.frameworks().isEmpty()) {
            return Optional.empty();
        }
        int version = known.frameworks().get().inForce(madeOn.get()).version();
        Judgement judgement = new Judgement(
                new Judgement.Subject(row.text("function"), Optional.empty(), Optional.empty(), version),
                new Judgement.Expert(row.text("expert"), row.text("party")),
                of.get(),
                1,
                levels.get(),
                new Judgement.Grounds(row.text("reason"), List.of(), Optional.empty()));
        return Optional.of(new DatedForecast(judgement, madeOn.get()));
    }

    private Optional<LocalDate> day(CsvRow row, String column) {
        Optional<LocalDate> day = row.findDate(column);
        if (day.isEmpty()) {
            flaws.add(Columns.wrong(row, column, "a date such as 2024-01-27"));
        }
        return day;
    }

    private boolean looksAhead(CsvRow row, Optional<LocalDate> madeOn, Optional<LocalDate> of) {
        boolean ahead = madeOn.isEmpty() || of.isEmpty() || madeOn.get().isBefore(of.get());
        if (!ahead) {
            flaws.add(Flaw.of(
                    row.placeOf("of"),
                    "a forecast made on " + madeOn.get() + " speaks of " + of.get(),
                    "a later day than the one it was made on",
                    "what is judged of today belongs in " + Tables.JUDGEMENTS));
        }
        return ahead;
    }

    private boolean isFirst(CsvRow row) {
        String key = String.join("\n", row.text("function"), row.text("expert"), row.text("made-on"), row.text("of"));
        Optional<Flaw> again = lines.again(
                key,
                row.placeOf("expert"),
                "expert " + Quoted.of(row.text("expert")) + " forecasts " + Quoted.of(row.text("function"))
                        + " a second time on the same day for the same day",
                "one row for each");
        again.ifPresent(flaws::add);
        return again.isEmpty();
    }

    private boolean isInTime(CsvRow row, Optional<LocalDate> madeOn) {
        boolean isLater =
                madeOn.isPresent() && known.asOf().filter(madeOn.get()::isAfter).isPresent();
        if (isLater) {
            firstLater = later == 0 ? row.line() : firstLater;
            later++;
        }
        return !isLater;
    }
}
