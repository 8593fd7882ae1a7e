package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.SkillStudy.Window;

/** One window a calendar year: its January is the first month ahead that is scored. */
record Windows(int nearest, int farthest) {

    /** The windows of these years; refused unless all of them lie inside the series. */
    List<Window> of(MonthlySeries series, int from, int to) {
        int earliest = IntStream.iterate(series.first().getYear(), year -> year + 1)
                .filter(year -> !window(year).known().isBefore(series.first()))
                .findFirst()
                .orElseThrow();
        int latest = IntStream.iterate(series.last().getYear(), year -> year - 1)
                .filter(year -> !last(year).isAfter(series.last()))
                .findFirst()
                .orElseThrow();
        if (from < earliest || to > latest) {
            throw new Refusal(
                    earliest > latest
                            ? text("backtest.too-short", series.first(), series.last(), nearest, farthest)
                            : text("backtest.outside", series.first(), series.last(), earliest, latest));
        }
        return IntStream.rangeClosed(from, to).mapToObj(this::window).toList();
    }

    private Window window(int year) {
        return new Window(YearMonth.of(year, 1).minusMonths(nearest), nearest, farthest);
    }

    private YearMonth last(int year) {
        return window(year).known().plusMonths(farthest);
    }

    /** The year a window is called by. */
    static int year(Window window) {
        return window.known().plusMonths(window.from()).getYear();
    }
}
