package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The parts of a text that have a day of their own, from which their relative times count: entries of a diary headed by
 * a weekday, and a report whose head says which days it covers.
 */
final class Entries {

    private static final int FEWEST = 2;

    /** A text with more labels is no diary but a table. */
    private static final int MOST = 60;

    /** In characters: where a report says what it covers. */
    private static final int HEAD = 600;

    /** In days. */
    private static final int LONGEST = 31;

    private static final Pattern LABEL = Pattern.compile("(?m)^\\W{0,3}" + Weekdays.NAME + "(?=[.:]\\s|\\s*$)");
    private static final Pattern COVERED =
            Pattern.compile("(?i)(?:reporting )?(?:period|week|dates?)(?: covered| of the report)?:? .{0,20}");

    private final String text;
    private final LocalDate published;
    private final List<MatchResult> labels;

    Entries(String text, LocalDate published) {
        this.text = text;
        this.published = published;
        List<MatchResult> all = LABEL.matcher(text).results().toList();
        this.labels = all.size() < FEWEST || all.size() > MOST ? List.of() : all;
    }

    /** The day of the entry whose label stands at a place. */
    Optional<LocalDate> label(int start, List<DateMention> before) {
        return labels.stream().filter(one -> one.start(1) == start).findFirst().map(one -> day(one, before));
    }

    /**
     * The day from which times at a place count: that of its entry, else the last that is covered, else publication.
     */
    LocalDate day(int place, boolean ahead, List<DateMention> before) {
        Optional<MatchResult> entry =
                labels.stream().filter(one -> one.end() <= place).reduce((one, other) -> other);
        return entry.map(one -> day(one, before))
                .or(() -> covered(before).filter(all -> !ahead).map(DateMention::to))
                .orElse(published);
    }

    /** Whether a day is that of an entry or a report and not of publication. */
    boolean isOwn(LocalDate day) {
        return !day.equals(published);
    }

    /** The days a report says in its head that it covers. */
    private Optional<DateMention> covered(List<DateMention> before) {
        return before.stream()
                .takeWhile(one -> one.span().start() < HEAD)
                .filter(this::isRecent)
                .filter(this::isHead)
                .findFirst();
    }

    private boolean isHead(DateMention range) {
        int line = text.lastIndexOf('\n', range.span().start() - 1) + 1;
        int end = text.indexOf('\n', range.span().end());
        return COVERED.matcher(text.substring(line, range.span().start())).matches()
                && text.substring(range.span().end(), end < 0 ? text.length() : end)
                                .length()
                        < 3;
    }

    private boolean isRecent(DateMention range) {
        return range.from().isBefore(range.to())
                && !range.to().isAfter(published)
                && range.from().plusDays(LONGEST).isAfter(published);
    }

    /** Entries follow each other: from the beginning of a range named before them, else back from publication. */
    private LocalDate day(MatchResult label, List<DateMention> before) {
        Optional<LocalDate> from = before.stream()
                .filter(one -> one.span().end() <= labels.getFirst().start() && isRecent(one))
                .map(DateMention::from)
                .reduce((one, other) -> other);
        List<LocalDate> days = new ArrayList<>();
        if (from.isPresent()) {
            labels.forEach(one -> days.add(
                    days.isEmpty()
                            ? from.get().with(TemporalAdjusters.nextOrSame(weekday(one)))
                            : days.getLast().with(TemporalAdjusters.next(weekday(one)))));
        } else {
            labels.reversed()
                    .forEach(one -> days.addFirst(
                            days.isEmpty()
                                    ? published.with(TemporalAdjusters.previousOrSame(weekday(one)))
                                    : days.getFirst().with(TemporalAdjusters.previous(weekday(one)))));
        }
        return days.get(labels.indexOf(label));
    }

    private static DayOfWeek weekday(MatchResult label) {
        return DayOfWeek.valueOf(label.group(1).toUpperCase(Locale.ROOT));
    }
}
