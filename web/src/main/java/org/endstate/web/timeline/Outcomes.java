package org.endstate.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.Comparison;
import org.endstate.commission.Comparison.Outlook;
import org.endstate.commission.Comparison.Toll;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionKind;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** One or more what-ifs beside the plan as it is: per option, milestone by milestone, then what the option costs. */
public final class Outcomes {

    private final MissionPage on;
    private final List<AnswerView> answers;
    private final Written written;

    private Outcomes(MissionPage on, List<AnswerView> answers) {
        this.on = on;
        this.answers = List.copyOf(answers);
        this.written = new Written(on.page().language());
    }

    /** @param answers that have been found; at least one */
    public static Outcomes of(MissionPage on, List<AnswerView> answers) {
        return new Outcomes(on, answers);
    }

    /** What is said of one option. */
    public record OptionPart(String id, String name, List<MilestonePart> milestones, Grid toll) {
        public OptionPart {
            milestones = List.copyOf(milestones);
        }
    }

    /** What is said of a milestone of it. */
    public record MilestonePart(String name, Bands bands, Grid grid) {}

    public List<OptionPart> options() {
        return Stream.of(OptionKind.values()).map(this::option).toList();
    }

    private OptionPart option(OptionKind kind) {
        List<Comparison.Milestone> milestones = found(answers.getFirst(), kind).milestones();
        return new OptionPart(
                kind.code(),
                on.say("timeline.option." + kind.name()),
                milestones.stream()
                        .map(milestone -> milestone(kind, milestone.milestone()))
                        .toList(),
                toll(kind));
    }

    private static Comparison.Option found(AnswerView answer, OptionKind kind) {
        return answer.found().orElseThrow().options().get(kind.ordinal());
    }

    private MilestonePart milestone(OptionKind kind, String id) {
        String name = on.dossier()
                .mission()
                .getMilestone(id)
                .name()
                .in(on.page().language().code());
        List<Bands.Row> rows = new ArrayList<>();
        for (AnswerView answer : answers) {
            find(answer, kind, id).ifPresent(milestone -> {
                if (rows.isEmpty()) {
                    rows.add(new Bands.Row(on.say("timeline.as-it-is"), "before", milestone.before()));
                }
                rows.add(new Bands.Row(answer.title(), "after", milestone.after()));
            });
        }
        LocalDate from = on.dossier().mission().asOf();
        return new MilestonePart(name, new Bands(name, from, last(), rows), grid(kind.code() + "-" + id, name, rows));
    }

    private static Optional<Comparison.Milestone> find(AnswerView answer, OptionKind kind, String id) {
        return found(answer, kind).milestones().stream()
                .filter(milestone -> milestone.milestone().equals(id))
                .findFirst();
    }

    /** The end of every axis of the page: the drawings are to be compared. */
    private LocalDate last() {
        return answers.stream()
                .flatMap(answer -> answer.found().orElseThrow().options().stream())
                .flatMap(option -> option.milestones().stream())
                .flatMap(milestone -> Stream.of(milestone.before(), milestone.after()))
                .flatMap(outlook -> new Bands.Row("", "", outlook).days())
                .max(Comparator.naturalOrder())
                .orElse(on.dossier().mission().asOf());
    }

    private Grid grid(String id, String caption, List<Bands.Row> rows) {
        Outlook asItIs = rows.getFirst().outlook();
        List<List<String>> cells = rows.stream().map(row -> cells(row, asItIs)).toList();
        return new Grid(
                id,
                caption,
                List.of(
                        on.say("timeline.column.plan"),
                        on.say("timeline.column.agreed"),
                        on.say("timeline.column.planned"),
                        "P10",
                        "P50",
                        "P90",
                        on.say("timeline.column.moves"),
                        on.say("timeline.column.by-agreed"),
                        on.say("timeline.column.together")),
                cells);
    }

    private List<String> cells(Bands.Row row, Outlook asItIs) {
        Outlook outlook = row.outlook();
        return List.of(
                row.label(),
                outlook.agreed().map(written::date).orElseGet(() -> Written.NOTHING),
                beyond(outlook.planned()),
                beyond(outlook.reached().p10()),
                beyond(outlook.reached().p50()),
                beyond(outlook.reached().p90()),
                outlook == asItIs
                        ? Written.NOTHING
                        : shift(asItIs.reached().p50(), outlook.reached().p50()),
                outlook.byAgreed().map(written::probability).orElseGet(() -> Written.NOTHING),
                outlook.together().map(written::probability).orElseGet(() -> Written.NOTHING));
    }

    private String shift(Optional<LocalDate> before, Optional<LocalDate> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Written.NOTHING;
        }
        long days = ChronoUnit.DAYS.between(before.get(), after.get());
        String key = days == 0 ? "timeline.same" : days > 0 ? "timeline.later" : "timeline.sooner";
        return on.say(key, written.whole(Math.abs(days)));
    }

    private String beyond(Optional<LocalDate> day) {
        return day.map(written::date).orElseGet(() -> on.say("timeline.beyond"));
    }

    private Grid toll(OptionKind kind) {
        List<List<String>> rows = new ArrayList<>();
        for (AnswerView answer : answers) {
            if (rows.isEmpty()) {
                rows.add(cells(on.say("timeline.as-it-is"), found(answer, kind).before()));
            }
            rows.add(cells(answer.title(), found(answer, kind).after()));
        }
        List<String> columns =
                new ArrayList<>(List.of(on.say("timeline.column.plan"), on.say("timeline.column.person-months")));
        Stream.of(Loss.Kind.values()).forEach(loss -> columns.add(on.say("timeline.loss." + loss.name())));
        return new Grid(kind.code() + "-toll", on.say("timeline.toll"), columns, rows);
    }

    private List<String> cells(String label, Toll toll) {
        List<String> cells = new ArrayList<>(List.of(label, written.whole(toll.personMonths())));
        for (Loss.Kind kind : Loss.Kind.values()) {
            cells.add(toll.losses().stream()
                    .filter(loss -> loss.kind() == kind)
                    .findFirst()
                    .map(loss -> written.decimal(loss.expected(), 2))
                    .orElseGet(() -> Written.NOTHING));
        }
        return cells;
    }

    /** How many futures the numbers rest on. */
    public String scenarios() {
        return written.whole(answers.getFirst().found().orElseThrow().scenarios());
    }
}
