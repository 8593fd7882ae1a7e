package org.endstate.web.requirement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.requirements.SiteWork;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;

/** What was reported of a site and its tasks, the latest day first; what has been corrected counts no longer. */
final class ReportTable {

    private final SiteWords words;
    private final SiteWork work;
    private final Actuals actuals;

    ReportTable(SiteWords words, SiteWork work, Actuals actuals) {
        this.words = words;
        this.work = work;
        this.actuals = actuals;
    }

    Grid grid() {
        return new Grid(
                "reports",
                words.say("reports"),
                words.columns("day", "event", "value", "reported", "source", "note"),
                actuals.standing().stream()
                        .filter(report -> report.what().unit().equals(work.site())
                                || report.what().unit().startsWith(work.site() + "/"))
                        .sorted(Comparator.comparing(
                                        (Actual report) -> report.when().day())
                                .reversed())
                        .map(this::report)
                        .toList());
    }

    private List<String> report(Actual report) {
        return List.of(
                words.written().date(report.when().day()) + " ("
                        + words.on()
                                .say("oversight.precision."
                                        + report.when().precision().name()) + ")",
                what(report),
                value(report),
                words.written().date(report.reported()),
                report.sources().isEmpty() ? words.on().say("oversight.assumed") : String.join(" ", report.sources()),
                report.note());
    }

    private String what(Actual report) {
        String event = words.on().say("oversight.event." + report.what().event().name());
        String unit = report.what().unit();
        return unit.equals(work.site())
                ? event
                : words.say(
                        "of-task",
                        words.name(work.getTask(unit.substring(work.site().length() + 1))
                                .name()),
                        event);
    }

    private String value(Actual report) {
        String value = report.what().value();
        return switch (report.what().event()) {
            case STRENGTH -> words.written().whole(Double.parseDouble(value));
            case STATE_OBSERVED ->
                words.on()
                        .say("oversight.state." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case RESPONSIBILITY_ENDS,
                    OPERATIONS_CEASE,
                    TROOPS_LEFT,
                    DOCUMENT_SIGNED,
                    CONVOY_ARRIVED,
                    RECEIVER_IN_CONTROL,
                    ENVIRONMENT_CLOSED,
                    ACCOUNTS_CLOSED,
                    BEGUN,
                    DONE -> Written.NOTHING;
        };
    }
}
