package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.schedule.Certificate;
import org.endstate.schedule.Certificate.By;
import org.endstate.schedule.Unproven;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.Frontier;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionAppraisal.Announcement;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionAppraisal.OnFutures;
import org.endstate.timeline.OptionAppraisal.Optimism;
import org.endstate.timeline.OptionAppraisal.PublishedStart;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionId;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.TimelinePlanner;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/** Appraisals and a frontier made by hand, for options made by hand. */
final class SampleAppraisal {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 12));

    private SampleAppraisal() {}

    static TimelinePlanner.Timeline timeline(List<OptionForecast> options) {
        return new TimelinePlanner.Timeline(
                options,
                options.stream().map(option -> appraisal(option.kind())).toList(),
                frontier());
    }

    private static OptionAppraisal appraisal(OptionId kind) {
        return new OptionAppraisal(
                kind,
                kind == OptionKind.DATE_CERTAIN
                        ? new Certificate.Bounded(OptionalInt.of(104), 102, 101, new By.Native("A solver 1.2"))
                        : new Certificate.NoneKnown(new By.OwnBound(new Unproven.SwitchedOff())),
                new Optimism(
                        onFutures(400.25, 3),
                        onFutures(405, 2.5),
                        onFutures(404.125, 2.25),
                        new MeanInterval(0.75, -0.5, 2)),
                List.of(new JointConfidence(
                        "end",
                        LocalDate.of(2024, 5, 6),
                        true,
                        new Probability(0.6, 0.5, 0.7),
                        new Probability(0.5, 0.4, 0.6),
                        new Probability(0.4, 0.3, 0.5),
                        new Probability(0.2, 0.1, 0.3))),
                List.of(
                        new InformationValue(Optional.of("safe"), difference(4.5)),
                        new InformationValue(Optional.empty(), difference(12))),
                new Announcement(
                        List.of(
                                new PublishedStart("hub", "leave", DAY, false, new Probability(0.81, 0.79, 0.83)),
                                new PublishedStart(
                                        "spoke", "leave", Optional.empty(), true, new Probability(0, 0, 0.01))),
                        difference(21)));
    }

    private static OnFutures onFutures(double mean, double gain) {
        return new OnFutures(
                500, new MeanInterval(mean, mean - 4, mean + 4), 500, new MeanInterval(gain, gain - 1, gain + 1));
    }

    private static PairedDifference difference(double days) {
        return new PairedDifference(
                250, new MeanInterval(days, days - 1, days + 1), new PairedDifference.Shift(days, 0, days + 4));
    }

    private static Frontier frontier() {
        DateBand within = new DateBand(DAY, DAY, DAY, DAY);
        DateBand beyond = new DateBand(DAY, DAY, Optional.empty(), Optional.empty());
        return new Frontier(
                1_000,
                List.of(
                        point(0.5, 1, 30, within, 0.8, new Frontier.Standing.Kept()),
                        point(0.8, 1, 365, beyond, 0, new Frontier.Standing.Kept()),
                        point(0.5, 1.5, 30, within, 0.8, new Frontier.Standing.BeatenBy(0))));
    }

    private static Frontier.Point point(
            double confidence, double movement, int hold, DateBand vacated, double atRisk, Frontier.Standing standing) {
        return new Frontier.Point(
                new Frontier.Cell(confidence, movement, 1),
                hold,
                vacated,
                new MeanInterval(atRisk, atRisk, atRisk),
                standing);
    }
}
