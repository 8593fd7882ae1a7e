package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import org.endstate.report.Block.Picture;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.StrengthPoint;

/** Strength over time, one picture per option on the same axes. */
final class CourseSection {

    private static final double HEIGHT = 220;
    private static final int EVERY = 2;

    private final Facts facts;

    CourseSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Picture> pictures = facts.options().stream().map(this::picture).toList();
        return new Section(
                "strength",
                facts.text("strength.title"),
                List.of(
                        new Block.Paragraph(facts.text(
                                "strength.intro",
                                facts.mission().identity().strength().unit())),
                        new Block.Pictures(pictures, false)));
    }

    private Picture picture(OptionForecast option) {
        List<StrengthPoint> points = option.course().strength();
        LocalDate last = points.getLast().date();
        double most = facts.mission().identity().strength().value();
        String name = facts.option(option.kind());
        Plot plot = new Plot(
                new Plot.Frame(
                        "strength-" + option.kind().ordinal(),
                        facts.text("strength.chart", name),
                        facts.text("strength.description"),
                        HEIGHT),
                facts.asOf(),
                last,
                most,
                facts.words());
        plot.band(
                        "spread",
                        points,
                        StrengthPoint::date,
                        p -> p.persons().p10(),
                        p -> p.persons().p90())
                .line("plan", points, StrengthPoint::date, StrengthPoint::planned)
                .line("median", points, StrengthPoint::date, p -> p.persons().p50());
        facts.mission()
                .milestones()
                .forEach(milestone -> milestone
                        .agreed()
                        .filter(agreed -> agreed.date().isBefore(last))
                        .ifPresent(
                                agreed -> plot.mark(agreed.date(), facts.words().month(agreed.date()))));
        facts.mission().milestones().forEach(milestone -> milestone.ceiling().ifPresent(plot::level));
        return new Picture(name, plot.close(), table(points));
    }

    private Block.Table table(List<StrengthPoint> points) {
        return new Block.Table(
                List.of(
                        facts.text("date"),
                        facts.text("planned"),
                        facts.text("p10"),
                        facts.text("p50"),
                        facts.text("p80"),
                        facts.text("p90")),
                java.util.stream.IntStream.range(0, points.size())
                        .filter(i -> i % EVERY == 0)
                        .mapToObj(points::get)
                        .map(point -> List.of(
                                facts.words().date(point.date()),
                                facts.words().number(point.planned()),
                                facts.words().number(point.persons().p10()),
                                facts.words().number(point.persons().p50()),
                                facts.words().number(point.persons().p80()),
                                facts.words().number(point.persons().p90())))
                        .toList(),
                true);
    }
}
