package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Rules;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.evidence.register.Treatment;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** Reads {@code inputs/publication.yaml}: what each audience sees of the register. */
public final class PublicationFile {

    /** Its path in a mission folder. */
    public static final String PATH = "inputs/publication.yaml";

    private static final String WHAT = "publication rules";

    private PublicationFile() {}

    /** Reads a file of rules. */
    public static CommissionReading<Rules> read(Path file) {
        FolderOnDisk folder =
                new FolderOnDisk(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        Optional<Fields> root = check(name, new FolderTexts(folder, problems), problems);
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(name, Flaw.of(Place.START, "there is no such file", WHAT));
        }
        return root.isPresent() && problems.isEmpty()
                ? new CommissionReading.Complete<>(rules(root.get()))
                : new CommissionReading.Refused<>(problems.list(folder));
    }

    /** Checks a file of rules, where there is one. */
    static Optional<Fields> check(String path, FolderTexts texts, Problems problems) {
        Optional<Fields> root = texts.yaml(path, WHAT);
        root.ifPresent(rules -> {
            ShapeCheck check = new ShapeCheck(new Ids());
            check.check(path, rules, PublicationShapes.ROOT);
            problems.addAll(path, check.flaws());
            problems.addAll(path, flaws(rules));
        });
        return root;
    }

    /** Treatments that name several ways, or none. */
    private static List<Flaw> flaws(Fields root) {
        return Arrays.stream(Audience.values())
                .flatMap(audience ->
                        root.findGroup("audiences").flatMap(all -> all.findGroup(Parts.word(audience))).stream())
                .flatMap(seen ->
                        Arrays.stream(Field.values()).flatMap(field -> seen.findGroup(Parts.word(field)).stream()))
                .filter(treatment -> treatment.fields().size() != 1)
                .map(treatment -> Flaw.of(
                        treatment.at(),
                        "a field is treated in " + treatment.fields().size() + " ways",
                        "one of widened, delayed, aggregated"))
                .toList();
    }

    private static Rules rules(Fields root) {
        Map<Audience, Map<Field, Treatment>> rules = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            root.getGroup("audiences")
                    .findGroup(Parts.word(audience))
                    .ifPresent(seen -> rules.put(audience, seenBy(seen)));
        }
        return new Rules(rules);
    }

    private static Map<Field, Treatment> seenBy(Fields seen) {
        Map<Field, Treatment> treatments = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String key = Parts.word(field);
            seen.findGroup(key)
                    .map(PublicationFile::treatment)
                    .or(() -> seen.findText(key).map(PublicationFile::treatment))
                    .ifPresent(treatment -> treatments.put(field, treatment));
        }
        return treatments;
    }

    private static Treatment treatment(String word) {
        return word.equals(PublicationShapes.SHOWN) ? new Treatment.Shown() : new Treatment.Withheld();
    }

    private static Treatment treatment(Fields group) {
        if (group.has(PublicationShapes.WIDENED)) {
            return new Treatment.Widened(group.getNumber(PublicationShapes.WIDENED));
        }
        return group.has(PublicationShapes.DELAYED)
                ? new Treatment.Delayed(group.getWhole(PublicationShapes.DELAYED))
                : new Treatment.Aggregated(group.getWhole(PublicationShapes.AGGREGATED));
    }

    /** The JSON Schema of the file. */
    public static String schema() {
        return JsonSchema.of(PublicationShapes.ROOT, "urn:endstate:publication:1", "Endstate publication rules");
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(PublicationShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # inputs/publication.yaml

            This page is generated from the description in the code that also checks the file: change the code, then run
            `./dev docs`. Schema for editors: [publication](publication-schema.json). All problems are reported at once, with
            file, line and column.

            What `endstate register publish` lets each audience see. A field without a rule is withheld, and so is everything
            from an audience without rules; what is withheld is counted. Without this file the standard rules are used and
            named in the output as an assumption: the commission and the parties see everything released to them, the public
            neither the speakers' own words nor grades.

            ```yaml
            endstate-publication: 1
            audiences:
              parties: {speaker: shown, says: shown, claim: shown, date: shown, sources: shown, denials: shown, statuses: shown}
              public:
                speaker: shown
                says: {delayed: 14}
                claim: {widened: 500}
                date: {widened: 1}
                denials: {aggregated: 3}
                statuses: {delayed: 30}
            ```

            """;
}
