package org.endstate.cli;

import static org.endstate.cli.Messages.count;
import static org.endstate.cli.Messages.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.Judgement;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
import org.endstate.mission.Mission;
import org.endstate.provenance.InputFile;

/** What a mission folder holds, on one screen. */
final class FolderSummary {

    private static final int VALUE_WIDTH = 76;

    private final Dossier dossier;
    private final Mission mission;
    private final Table table = new Table(20);

    private FolderSummary(Dossier dossier) {
        this.dossier = dossier;
        this.mission = dossier.mission();
    }

    static List<String> of(Dossier dossier, Paint paint) {
        return new FolderSummary(dossier).lines(paint);
    }

    private List<String> lines(Paint paint) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(mission.identity().name().en()));
        lines.add(text("check.head", mission.identity().id(), mission.asOf()));
        lines.add("");
        addMission();
        addCommitments();
        addInputs();
        addOrigin();
        lines.addAll(table.lines());
        lines.add("");
        lines.add(text("check.sound"));
        return lines;
    }

    /** A row; a value that is too long goes on below. */
    private void add(String key, String value) {
        String name = "  " + text("check." + key);
        for (String line : Wrapped.of(value, VALUE_WIDTH)) {
            table.row(name, line);
            name = "";
        }
    }

    private void addMission() {
        add(
                "strength",
                Numbers.whole(mission.identity().strength().value()) + " "
                        + mission.identity().strength().unit());
        add(
                "parties",
                mission.institution().parties().stream()
                        .map(party -> party.name().en() + " (" + Messages.of("party", party.role()) + ")")
                        .collect(Collectors.joining(", ")));
        add("areas", size(mission.areas()));
        add("functions", size(mission.ground().functions()));
        add("sites", size(mission.sites()) + tally(mission.sites(), site -> text("size", site.size())));
        add(
                "tasks",
                Numbers.whole(dossier.inputs().work().sites().stream()
                        .mapToInt(site -> site.tasks().size())
                        .sum()));
        add("resources", size(mission.means().resources()));
        long agreed = mission.milestones().stream()
                .filter(milestone -> milestone.agreed().isPresent())
                .count();
        add("milestones", size(mission.milestones()) + detail(agreed, "check.agreed"));
    }

    private void addCommitments() {
        var commitments = dossier.commitments();
        add("conditions", size(commitments.conditions()) + tally(commitments.conditions(), FolderSummary::kind));
        long waived = commitments.gates().stream()
                .filter(gate -> gate.waiver().isPresent())
                .count();
        add("gates", size(commitments.gates()) + detail(waived, "check.waived"));
        add(
                "clauses",
                size(commitments.clauses())
                        + tally(commitments.clauses(), clause -> Messages.of("clause", clause.state())));
    }

    private void addInputs() {
        EvidenceSet evidence = dossier.inputs().evidence();
        List<YearMonth> months =
                evidence.counts().stream().map(MonthlyCount::month).sorted().toList();
        add(
                "evidence",
                months.isEmpty()
                        ? text("none")
                        : text("check.months", size(evidence.counts()), months.getFirst(), months.getLast()));
        add("issues", size(evidence.issues()) + tally(evidence.issues(), issue -> issue.kind()));
        List<Judgement> judgements = dossier.inputs().judgements();
        add(
                "judgements",
                judgements.isEmpty()
                        ? text("none")
                        : text(
                                "check.judges",
                                size(judgements),
                                distinct(judgements, judgement -> judgement.party() + "/" + judgement.expert()),
                                distinct(judgements, Judgement::party)));
        if (!judgements.isEmpty()) {
            addCapability(dossier.inputs().capability());
        }
        add("past-exits", size(dossier.inputs().pastExits()));
    }

    private void addCapability(CapabilityInputs capability) {
        FrameworkHistory frameworks = capability.measure().frameworks();
        add(
                "framework",
                text(
                        frameworks.latest().edition().adoption().isPresent() ? "check.adopted" : "check.not-adopted",
                        frameworks.id(),
                        frameworks.latest().version()));
        add(
                "items",
                size(capability.evidence())
                        + tally(
                                capability.evidence(),
                                item -> item.kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
        add("units", size(capability.units()));
    }

    private void addOrigin() {
        add("sources", size(mission.identity().sources()));
        add("assumptions", size(dossier.origin().assumptions()));
        String name = text("check.files");
        for (InputFile file : dossier.origin().files()) {
            table.row(
                    "  " + name,
                    file.path() + "  " + text("check.hash", file.hash().brief()));
            name = "";
        }
    }

    private static String kind(Condition condition) {
        return switch (condition) {
            case Condition.ThreatAtMost c -> text("condition.threat");
            case Condition.CapabilityAtLeast c -> text("condition.capability");
            case Condition.CertificateIssued c -> text("condition.certificate");
            case Condition.CountReached c -> text("condition.count");
            case Condition.DateReached c -> text("condition.date");
            case Condition.Unmeasured c -> text("condition.unmeasured");
        };
    }

    private static String size(Collection<?> things) {
        return Numbers.whole(things.size());
    }

    private static String detail(long number, String key) {
        return number == 0 ? "" : ": " + count(key, number);
    }

    /** ": 2 this, 1 that", in order of name; empty where there is nothing. */
    private static <T> String tally(Collection<T> things, Function<T, String> name) {
        Map<String, Long> counts =
                things.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
        String listed = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : ": " + listed;
    }

    private static <T> long distinct(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().count();
    }
}
