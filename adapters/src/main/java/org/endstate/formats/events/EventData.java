package org.endstate.formats.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.Level;
import org.endstate.evidence.Release;
import org.endstate.evidence.Tally;
import org.endstate.evidence.TallyBuilder;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;

/**
 * Imports event data into a tally by unit and month: one file, or several releases of which the newest has the last
 * word.
 *
 * <p>Read are tables of events (UCDP GED and candidate releases, ACLED exports), tables of months (VIEWS country-months
 * and others), and any table for which a {@link ColumnMap} says what its columns mean; as text, gzip or zip. The layout
 * is told by the header. Files are streamed: memory grows with the number of units, months and event ids, not with the
 * size of the files.
 *
 * <p>A defect of a row is an issue: the row is skipped or mended, and counted. A defect of a file is a problem: nothing
 * is taken from it. What comes out depends on nothing but the files, their names and the selection.
 */
public final class EventData {

    private static final int LATEST = 2;
    private static final Comparator<Source> NEWEST_FIRST = Comparator.comparing(
                    (Source source) -> source.release().kind())
            .thenComparing(source -> source.release().released().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final Selection selection;
    private final List<Issues> issues = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Origin.Part> parts = new ArrayList<>();

    private record Source(Path file, Release release) {}

    private EventData(Selection selection) {
        this.selection = selection;
    }

    /** Imports the files, of which there is at least one, in whatever order they are given. */
    public static Imported read(List<Path> files, Selection selection) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There are no files to import.\nMaybe name one.");
        }
        return new EventData(selection).read(files);
    }

    private Imported read(List<Path> files) {
        List<Source> sources = files.stream()
                .map(file -> new Source(file, Releases.of(String.valueOf(file.getFileName()))))
                .filter(this::isKnown)
                .sorted(NEWEST_FIRST)
                .toList();
        Collector collector = new Collector(selection.filter(), units(selection.level()), sources.size());
        sources.forEach(source -> take(source, collector));
        if (sources.isEmpty()) {
            refuse(
                    files.getFirst(),
                    Flaw.of(
                            Place.START,
                            "no file came out by "
                                    + selection.asOf().map(LocalDate::toString).orElse(""),
                            "an earlier release"));
        }
        if (!problems.isEmpty()) {
            problems.sort(Problem.ORDER);
            return new Imported.Refused(problems);
        }
        return tally(files, sources, collector);
    }

    private static UnitFinder units(Level level) {
        return level == Level.COUNTRY ? new CountryUnits() : new AreaUnits();
    }

    private boolean isKnown(Source source) {
        boolean later = selection.asOf().filter(source.release()::isLaterThan).isPresent();
        if (later) {
            Issues left = new Issues(String.valueOf(source.file().getFileName()));
            left.add(
                    1,
                    "later-release",
                    source.release().name() + " came out after "
                            + selection.asOf().orElseThrow() + ": the file was left out.");
            issues.add(left);
        }
        return !later;
    }

    private void take(Source source, Collector collector) {
        switch (new FileImport(source.file(), source.release(), selection, collector).run()) {
            case FileImport.Outcome.Taken(Origin.Part part, Issues found) -> {
                parts.add(part);
                issues.add(found);
            }
            case FileImport.Outcome.Refused(List<Flaw> flaws) -> flaws.forEach(flaw -> refuse(source.file(), flaw));
        }
    }

    private void refuse(Path file, Flaw flaw) {
        problems.add(Problem.of(file.toString(), flaw, ""));
    }

    private Imported tally(List<Path> files, List<Source> sources, Collector collector) {
        TallyBuilder builder = collector.settle();
        Optional<YearMonth> first = selection.filter().from().or(builder::findFirst);
        Optional<YearMonth> counted = builder.findLast();
        if (first.isEmpty() || counted.isEmpty() || !builder.hasUnits()) {
            nothing(files.getFirst());
            return new Imported.Refused(problems);
        }
        YearMonth last = selection.filter().until().orElseGet(() -> latest(counted.get(), sources));
        for (YearMonth month = last.minusMonths(LATEST - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            builder.provisional(month);
        }
        Tally tally = builder.build(first.get(), last, collector.absentIsZero());
        List<EvidenceIssue> all =
                issues.stream().flatMap(some -> some.list().stream()).toList();
        return new Imported.Complete(tally, all, new Origin(parts));
    }

    private void nothing(Path file) {
        issues.stream()
                .flatMap(some -> some.list().stream())
                .forEach(issue -> refuse(file, Flaw.of(new Place(issue.row(), 1), issue.what())));
        boolean empty = parts.stream().allMatch(part -> part.rows().all() == 0);
        refuse(
                file,
                empty
                        ? Flaw.of(Place.START, "the table has no rows", "a header line and rows")
                        : Flaw.of(Place.START, "no row counts in any unit", "rows", "the filters may leave none"));
        problems.sort(Problem.ORDER);
    }

    /** A month without events that a release covers has none recorded. */
    private static YearMonth latest(YearMonth counted, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.release().until().stream())
                .filter(counted::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(counted);
    }
}
