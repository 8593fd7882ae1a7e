package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Milestone;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.endstate.timeline.OptionForecast.MilestoneForecast;

/** What the slip of each milestone is traced to, option by option. */
public final class CausesSection {

    private static final int SHOWN = 7;

    /** Causes of fewer mean days than this are summed up in one row; the tables in CSV have them all. */
    private static final double WORTH_A_ROW_days = 0.05;

    private final Brief brief;
    private final Words words;

    CausesSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /**
     * One milestone.
     *
     * @param untraced a sentence for each option whose slip cannot be traced
     */
    public record Story(String name, List<Figure> figures, List<String> untraced) {
        public Story {
            figures = List.copyOf(figures);
            untraced = List.copyOf(untraced);
        }
    }

    /** Every milestone. */
    public List<Story> stories() {
        List<Milestone> milestones = brief.mission().milestones();
        return milestones.stream()
                .map(milestone -> new Story(
                        words.name(milestone.name()),
                        figures(milestone, milestones.indexOf(milestone)),
                        untraced(milestone)))
                .toList();
    }

    private List<String> untraced(Milestone milestone) {
        return brief.options().stream()
                .filter(option -> brief.forecast(option, milestone)
                        .filter(forecast -> forecast.causes().isEmpty())
                        .isPresent())
                .map(option -> words.of("causes.none", words.of(option.kind()), reason(option, milestone)))
                .toList();
    }

    private String reason(OptionForecast option, Milestone milestone) {
        MilestoneForecast forecast = brief.forecast(option, milestone).orElseThrow();
        if (forecast.planned().isEmpty()) {
            return words.of("causes.none-planned", brief.beyond());
        }
        return words.of(forecast.beyond() == 1 ? "causes.none-reached" : "causes.none-late");
    }

    private List<Figure> figures(Milestone milestone, int index) {
        double lowest = extent(milestone, -1);
        double highest = extent(milestone, 1);
        List<Figure> figures = new ArrayList<>();
        for (OptionForecast option : brief.options()) {
            brief.forecast(option, milestone)
                    .filter(forecast -> !forecast.causes().isEmpty())
                    .ifPresent(forecast -> figures.add(figure(
                            option,
                            forecast,
                            "causes-" + index + "-" + option.kind().code(),
                            lowest,
                            highest)));
        }
        return figures;
    }

    /** The largest mean slip in one direction over all options, so that their bars can be compared. */
    private double extent(Milestone milestone, int direction) {
        return direction
                * brief.options().stream()
                        .flatMap(option -> brief.forecast(option, milestone).stream())
                        .flatMap(forecast -> forecast.causes().stream())
                        .mapToDouble(cause -> direction * cause.meanDays())
                        .filter(days -> days > 0)
                        .max()
                        .orElse(0);
    }

    private Figure figure(OptionForecast option, MilestoneForecast forecast, String id, double lowest, double highest) {
        String title =
                words.of("causes.figure", words.of(option.kind()), brief.names().milestone(forecast.milestone()));
        List<CauseShare> causes = forecast.causes();
        List<CauseShare> shown = causes.subList(0, StrictMath.min(SHOWN, causes.size()));
        List<CauseShare> rest = causes.subList(shown.size(), causes.size());
        List<BarRows.Bar> bars = new ArrayList<>();
        shown.forEach(cause -> bars.add(bar(brief.names().cause(cause.cause()), cause.meanDays())));
        if (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(CauseShare::meanDays).sum();
            bars.add(bar(words.of("causes.others", words.whole(rest.size())), sum));
        }
        BarRows drawing = new BarRows(
                new Plot.Title(id, title, words.of("causes.desc"), BarRows.height(bars)),
                lowest,
                highest,
                Brief.style(option));
        drawing.rows(bars);
        double slip = causes.stream().mapToDouble(CauseShare::meanDays).sum();
        String caption = forecast.beyond() == 0
                ? words.of("causes.caption", words.of(option.kind()), signedDays(slip))
                : words.of(
                        "causes.caption-some",
                        words.of(option.kind()),
                        signedDays(slip),
                        words.probability(1 - forecast.beyond()));
        return new Figure(id, caption, drawing.close(), table(title, causes));
    }

    private String signedDays(double slip) {
        return words.of(slip < 0 ? "causes.early" : "causes.late", words.decimal(StrictMath.abs(slip), 1));
    }

    private BarRows.Bar bar(String label, double days) {
        return new BarRows.Bar(label, days, words.of("causes.days", words.decimal(days, 1)));
    }

    private Table table(String title, List<CauseShare> causes) {
        List<List<String>> rows = new ArrayList<>();
        List<CauseShare> small = new ArrayList<>();
        for (CauseShare cause : causes) {
            if (StrictMath.abs(cause.meanDays()) < WORTH_A_ROW_days) {
                small.add(cause);
            } else {
                rows.add(row(brief.names().cause(cause.cause()), cause.meanDays(), cause.binding()));
            }
        }
        if (!small.isEmpty()) {
            rows.add(row(
                    words.of("causes.small", words.whole(small.size())),
                    small.stream().mapToDouble(CauseShare::meanDays).sum(),
                    small.stream().mapToDouble(CauseShare::binding).sum()));
        }
        return new Table(
                title,
                List.of(
                        words.of("causes.column.cause"),
                        words.of("causes.column.days"),
                        words.of("causes.column.binding")),
                rows);
    }

    private List<String> row(String cause, double days, double binding) {
        return List.of(cause, words.decimal(days, 1), words.probability(binding));
    }
}
