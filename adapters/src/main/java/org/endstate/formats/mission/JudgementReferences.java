package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.capability.Judgement;
import org.endstate.capability.framework.Dimension;
import org.endstate.capability.framework.Framework;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Scalar;

/** What the rows of judgements.csv refer to: people, subjects, framework versions, evidence, enablers. */
final class JudgementReferences {

    private static final String NONE = "none";

    private final JudgementReader.Known known;
    private final List<Flaw> flaws;
    private final Map<String, First> versions = new HashMap<>();

    /** Flaws are added to the list. */
    JudgementReferences(JudgementReader.Known known, List<Flaw> flaws) {
        this.known = known;
        this.flaws = flaws;
    }

    private record First(int version, int line) {}

    /** Function, expert and party. */
    void people(CsvRow row) {
        Use function = new Use(Kinds.FUNCTION, row.text("function"), row.placeOf("function"));
        Use party = new Use(Kinds.PARTY, row.text("party"), row.placeOf("party"));
        List.of(function, party).forEach(this::use);
        String expert = row.text("expert");
        if (expert.isEmpty()) {
            flaws.add(Columns.wrong(row, "expert", "an alias of the expert"));
            return;
        }
        known.experts().ifPresent(experts -> {
            String sentBy = experts.get(expert);
            if (sentBy == null) {
                flaws.add(Flaw.of(
                                row.placeOf("expert"),
                                "no expert " + Quoted.of(expert),
                                "one of the experts in " + CapabilityReading.ELICITATION)
                        .maybe(Nearest.to(expert, experts.keySet())));
            } else if (!sentBy.equals(row.text("party"))) {
                flaws.add(Flaw.of(
                        row.placeOf("party"),
                        "expert " + Quoted.of(expert) + " judges for " + Quoted.of(row.text("party")),
                        "the party that sent the expert, " + Quoted.of(sentBy)));
            }
        });
    }

    private void use(Use use) {
        known.ids().filter(ids -> !ids.has(use.kind(), use.id())).ifPresent(ids -> flaws.add(use.dangling(ids)));
    }

    /** What is judged, and under which version; empty where the version cannot be told. */
    Optional<Judgement.Subject> subject(CsvRow row, LocalDate day) {
        Optional<String> unit = text(row, "unit");
        unit.ifPresent(id -> use(new Use(Kinds.UNIT, id, row.placeOf("unit"))));
        Optional<Framework> version = version(row, day);
        Optional<String> dimension = text(row, "dimension");
        dimension.ifPresent(id -> version.ifPresent(framework -> dimension(row, id, framework)));
        return version.map(framework -> {
            oneVersion(row, framework.version());
            return new Judgement.Subject(row.text("function"), dimension, unit, framework.version());
        });
    }

    private static Optional<String> text(CsvRow row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private Optional<Framework> version(CsvRow row, LocalDate day) {
        if (known.frameworks().isEmpty() || row.text("framework").isEmpty()) {
            return known.frameworks().map(frameworks -> frameworks.inForce(day));
        }
        List<Framework> versions = known.frameworks().get().versions();
        Optional<Framework> stated = row.findCount("framework")
                .filter(number -> number >= 1 && number <= versions.size())
                .map(number -> versions.get(number - 1));
        if (stated.isEmpty()) {
            flaws.add(Columns.wrong(row, "framework", "a version of the framework, 1 to " + versions.size()));
        }
        stated.filter(version -> version.edition().from().isAfter(day) && version.version() > 1)
                .ifPresent(version -> flaws.add(Flaw.of(
                        row.placeOf("framework"),
                        "version " + version.version() + " of the framework is not in force on " + day,
                        "a version in force",
                        "it is from " + version.edition().from() + " on")));
        return stated;
    }

    private void dimension(CsvRow row, String id, Framework framework) {
        Set<String> dimensions =
                framework.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
        if (!dimensions.contains(id)) {
            flaws.add(Flaw.of(
                            row.placeOf("dimension"),
                            "no dimension " + Quoted.of(id),
                            "one of the framework's: "
                                    + String.join(
                                            ", ", dimensions.stream().sorted().toList()))
                    .maybe(Nearest.to(id, dimensions)));
        }
    }

    /** Judgements that are pooled are made under one version. */
    private void oneVersion(CsvRow row, int version) {
        String panel =
                String.join("\n", row.text("function"), row.text("dimension"), row.text("unit"), row.text("as-of"));
        First first = versions.putIfAbsent(panel, new First(version, row.line()));
        if (first != null && first.version() != version) {
            flaws.add(Flaw.of(
                    row.placeOf("framework"),
                    "this panel judges by version " + version + " and by version " + first.version()
                            + " of the framework",
                    "one version for the judgements of one day",
                    "the first is in line " + first.line()));
        }
    }

    /** What it rests on. */
    Judgement.Grounds grounds(CsvRow row, Optional<LocalDate> day) {
        List<String> evidence = words(row, "evidence");
        evidence.forEach(id -> evidence(row, id, day));
        List<String> enablers = words(row, "enablers");
        boolean none = enablers.equals(List.of(NONE));
        if (!none && !enablers.isEmpty()) {
            known.frameworks()
                    .map(EvidenceChecks::enablers)
                    .ifPresent(all -> enablers.stream()
                            .filter(id -> !all.contains(id))
                            .forEach(id -> flaws.add(EvidenceChecks.unknownEnabler(
                                    new Scalar(row.placeOf("enablers"), id, false), all))));
        }
        return new Judgement.Grounds(
                row.text("reason"),
                evidence,
                enablers.isEmpty() ? Optional.empty() : Optional.of(none ? List.of() : enablers));
    }

    private static List<String> words(CsvRow row, String column) {
        return new ArrayList<>(Arrays.stream(row.text(column).split("[\\s;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    private void evidence(CsvRow row, String id, Optional<LocalDate> day) {
        if (known.evidence().isEmpty()) {
            return;
        }
        LocalDate seen = known.evidence().get().get(id);
        if (seen == null) {
            use(new Use(Kinds.EVIDENCE, id, row.placeOf("evidence")));
        } else if (day.filter(seen::isAfter).isPresent()) {
            flaws.add(Flaw.of(
                    row.placeOf("evidence"),
                    "evidence " + Quoted.of(id) + " is of " + seen + ", later than the day of the judgement",
                    "evidence of " + day.get() + " or before"));
        }
    }
}
