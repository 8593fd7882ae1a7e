package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;
import static org.endstate.formats.export.OptionTables.OPTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Milestone;
import org.endstate.mission.Site;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionForecast.SiteForecast;

/** The tables of dates: when milestones are reached and sites left, and how likely that is. */
final class DateTables {

    private static final String DATE = "the day; empty where it lies beyond the simulated horizon";

    private DateTables() {}

    private record Reached(OptionForecast option, Milestone milestone, Reading<Optional<LocalDate>> date) {}

    static FigureTable<PlanResult, Reached> milestones() {
        return new FigureTable<>(
                "milestones.csv",
                "When each milestone is reached, by option and series.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text(
                                "milestone",
                                "id of the milestone",
                                row -> row.milestone().id()),
                        text(
                                "milestone_name",
                                "its name in English",
                                row -> row.milestone().name().en()),
                        column(
                                "series",
                                "agreed (only where a date is agreed), planned, or a " + Reading.QUANTILES,
                                row -> row.date().series()),
                        column("date", DATE, row -> Reading.date(row.date()))),
                result -> result.candidates().stream()
                        .flatMap(option ->
                                option.milestones().stream().flatMap(forecast -> reached(result, option, forecast))));
    }

    private static Stream<Reached> reached(PlanResult result, OptionForecast option, MilestoneForecast forecast) {
        Milestone milestone = result.dossier().mission().getMilestone(forecast.milestone());
        Stream<Reading<Optional<LocalDate>>> agreed =
                milestone.agreed().stream().map(date -> new Reading<>("agreed", Optional.of(date.date())));
        return Stream.concat(agreed, Reading.first("planned", forecast.planned(), Reading.of(forecast.reached())))
                .map(date -> new Reached(option, milestone, date));
    }

    private record Chance(OptionForecast option, MilestoneForecast milestone) {

        private String byAgreed(Function<Probability, Double> part) {
            return milestone.byAgreed().map(part).map(Cell::probability).orElse("");
        }

        private String underCeiling() {
            return milestone
                    .underCeiling()
                    .map(Probability::value)
                    .map(Cell::probability)
                    .orElse("");
        }
    }

    static FigureTable<PlanResult, Chance> chances() {
        return new FigureTable<>(
                "milestone-chances.csv",
                "How likely each milestone is reached in time, by option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text(
                                "milestone",
                                "id of the milestone",
                                row -> row.milestone().milestone()),
                        column(
                                "by_agreed",
                                "probability of reaching it by the agreed date; empty for no date",
                                row -> row.byAgreed(Probability::value)),
                        column(
                                "by_agreed_low",
                                "lower end of its 95 % Wilson interval",
                                row -> row.byAgreed(Probability::low)),
                        column("by_agreed_high", "upper end of that interval", row -> row.byAgreed(Probability::high)),
                        column(
                                "under_ceiling",
                                "probability that the ceiling on strength is kept after that date; empty for no ceiling",
                                Chance::underCeiling),
                        column(
                                "beyond",
                                "share of scenarios that do not reach it within the horizon",
                                row -> Cell.probability(row.milestone().beyond()))),
                result -> result.candidates().stream()
                        .flatMap(option ->
                                option.milestones().stream().map(milestone -> new Chance(option, milestone))));
    }

    private record Left(OptionForecast option, Site site, String event, Reading<Optional<LocalDate>> date) {}

    static FigureTable<PlanResult, Left> sites() {
        return new FigureTable<>(
                "sites.csv",
                "When each site is handed over and vacated, by option and quantile.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text("site", "id of the site", row -> row.site().id()),
                        text(
                                "site_name",
                                "its name in English",
                                row -> row.site().name().en()),
                        column("event", "handover (document signed) or vacated (last convoy has left)", Left::event),
                        column("series", Reading.QUANTILES, row -> row.date().series()),
                        column("date", DATE, row -> Reading.date(row.date()))),
                result -> result.candidates().stream()
                        .flatMap(
                                option -> option.sites().stream().flatMap(forecast -> left(result, option, forecast))));
    }

    private static Stream<Left> left(PlanResult result, OptionForecast option, SiteForecast forecast) {
        Site site = result.dossier().mission().getSite(forecast.site());
        return Stream.concat(
                left(option, site, "handover", forecast.handover()), left(option, site, "vacated", forecast.vacated()));
    }

    private static Stream<Left> left(OptionForecast option, Site site, String event, DateBand band) {
        return Reading.of(band).stream().map(date -> new Left(option, site, event, date));
    }

    private record Risk(OptionForecast option, SiteForecast site) {}

    static FigureTable<PlanResult, Risk> risks() {
        return new FigureTable<>(
                "site-risks.csv",
                "How likely each site is left at risk, by option.",
                List.of(
                        column("option", OPTION, row -> Json.word(row.option().kind())),
                        text("site", "id of the site", row -> row.site().site()),
                        column(
                                "at_risk",
                                "probability of a handover while a gate is closed",
                                row -> Cell.probability(row.site().atRisk())),
                        column(
                                "forced",
                                "probability of being left with work undone",
                                row -> Cell.probability(row.site().forced()))),
                result -> result.candidates().stream()
                        .flatMap(option -> option.sites().stream().map(site -> new Risk(option, site))));
    }
}
