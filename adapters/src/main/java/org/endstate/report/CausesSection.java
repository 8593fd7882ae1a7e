package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Milestone;
import org.endstate.timeline.Cause;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;

/** What every slip against the plan is traced to, in the mission's words. */
final class CausesSection {

    private static final int SHOWN = 8;

    private final Facts facts;

    CausesSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(facts.text("causes.intro")));
        for (Milestone milestone : facts.mission().milestones()) {
            blocks.add(new Block.Heading(facts.words().label(milestone.name())));
            facts.options().forEach(option -> add(option, milestone, blocks));
        }
        return new Section("causes", facts.text("causes.title"), blocks);
    }

    private void add(OptionForecast option, Milestone milestone, List<Block> blocks) {
        List<CauseShare> causes = facts.forecast(option, milestone).causes().stream()
                .filter(share -> Math.abs(share.meanDays()) >= 0.05)
                .toList();
        String name = facts.option(option.kind());
        if (causes.isEmpty()) {
            blocks.add(new Block.Paragraph(facts.text("causes.none", name), "note"));
            return;
        }
        double longest = causes.stream()
                .mapToDouble(share -> Math.abs(share.meanDays()))
                .max()
                .orElse(1);
        double sum = causes.stream().mapToDouble(CauseShare::meanDays).sum();
        List<CauseShare> shown = causes.size() <= SHOWN
                ? causes
                : causes.stream()
                        .sorted((a, b) -> Double.compare(Math.abs(b.meanDays()), Math.abs(a.meanDays())))
                        .limit(SHOWN)
                        .sorted((a, b) -> Double.compare(b.meanDays(), a.meanDays()))
                        .toList();
        blocks.add(new Block.Bars(
                facts.text("causes.sum", name, days(sum)),
                shown.stream().map(share -> bar(share, longest)).toList()));
        if (shown.size() < causes.size()) {
            blocks.add(new Block.Folded(facts.text("causes.all", causes.size()), table(causes)));
        }
    }

    private Block.Bar bar(CauseShare share, double longest) {
        return new Block.Bar(
                name(share.cause()),
                days(share.meanDays()),
                facts.text("causes.binding", facts.words().probability(share.binding())),
                share.meanDays() / longest);
    }

    private Block.Table table(List<CauseShare> causes) {
        return new Block.Table(
                List.of(facts.text("causes.cause"), facts.text("causes.mean"), facts.text("causes.largest")),
                causes.stream()
                        .map(share -> List.of(
                                name(share.cause()),
                                days(share.meanDays()),
                                facts.words().probability(share.binding())))
                        .toList(),
                true);
    }

    private String days(double days) {
        return facts.text(
                days < 0 ? "causes.gained" : "causes.days", facts.words().number(Math.rint(Math.abs(days) * 10) / 10));
    }

    private String name(Cause cause) {
        String kind = facts.words().choice("cause", cause.kind());
        return switch (cause.kind()) {
            case GATE ->
                facts.text(
                        "causes.of",
                        kind,
                        facts.words().label(facts.gate(cause.subject()).name()));
            case RESOURCE -> facts.text("causes.of", kind, facts.named(cause.subject()));
            case PERMISSION, DURATION, DECISION -> facts.text("causes.of", kind, task(cause.subject()));
            case CALENDAR, FORCED, SEQUENCE -> kind;
        };
    }

    private String task(String subject) {
        String[] parts = subject.split("/", 2);
        return facts.text("task-at-site", facts.words().label(facts.task(parts[0], parts[1])), facts.site(parts[0]));
    }
}
