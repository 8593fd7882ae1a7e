package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;
import org.endstate.provenance.ContentHash;

/** Reads a YAML file of items for a joint statement, or says everything that is wrong with it. */
public final class StatementFile {

    private StatementFile() {}

    /** Reads the file. */
    public static StatementReading read(Path file) {
        FolderOnDisk folder =
                new FolderOnDisk(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        FolderTexts texts = new FolderTexts(folder, problems);
        Optional<Fields> root = texts.yaml(name, "a statement file");
        root.ifPresent(fields -> problems.addAll(name, flaws(name, fields)));
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(name, Flaw.of(Place.START, "there is no such file", "a statement file"));
        }
        return problems.isEmpty() ? bind(root.orElseThrow()) : new StatementReading.Refused(problems.list(folder));
    }

    private static List<Flaw> flaws(String name, Fields root) {
        Ids ids = new Ids();
        ShapeCheck check = new ShapeCheck(ids);
        check.check(name, root, StatementShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        check.uses().stream()
                .filter(use -> !ids.has(use.kind(), use.id()))
                .map(use -> use.dangling(ids))
                .forEach(flaws::add);
        meaning(root).forEach(flaws::add);
        return flaws;
    }

    private static Stream<Flaw> meaning(Fields root) {
        Stream<Flaw> alone = Stream.of(root)
                .filter(fields -> fields.listGroups("parties").size() == 1)
                .map(fields ->
                        Flaw.of(fields.placeOf("parties"), "a joint statement has one party", "at least two parties"));
        Stream<Flaw> noRoot = root.findGroup("record").flatMap(record -> record.findScalar("root")).stream()
                .filter(hex -> !hex.text().matches("[0-9a-f]{64}"))
                .map(hex -> Flaw.of(
                        hex.at(),
                        "the root of the record is no SHA-256",
                        "64 digits from 0 to 9 and a to f",
                        "endstate verify prints it"));
        Stream<Flaw> wordless = root.listGroups("items").stream()
                .flatMap(item -> item.findGroup("text").stream())
                .filter(text -> BindClauses.words(text).isEmpty())
                .map(text -> Flaw.of(text.at(), "the item has no words", "en, ar or both"));
        return Stream.of(alone, noRoot, wordless).flatMap(flaws -> flaws);
    }

    private static StatementReading bind(Fields root) {
        Optional<StatementHead.SignedRecord> record = root.findGroup("record")
                .map(group -> new StatementHead.SignedRecord(
                        group.getText("id"), number(group, "entries"), new ContentHash(group.getText("root"))));
        StatementHead head = new StatementHead(
                root.listGroups("parties").stream()
                        .map(party -> new StatementHead.Signatory(
                                party.getText("id"), BindClauses.words(party.getGroup("name"))))
                        .toList(),
                root.getDate("date"),
                record,
                root.findGroup("disclaimer").map(BindClauses::words).orElse(Map.of()));
        return new StatementReading.Complete(
                head,
                root.listGroups("items").stream().map(StatementFile::item).toList(),
                root.listGroups("terms").stream().map(BindClauses::term).toList());
    }

    private static StatementItem item(Fields group) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        Fields given = group.getGroup("standings");
        given.fields()
                .keySet()
                .forEach(party -> standings.put(party, Parts.constant(Standing.class, given.getText(party))));
        return new StatementItem(
                group.getText("id"),
                group.getText("kind"),
                BindClauses.words(group.getGroup("text")),
                standings,
                number(group, "entry"));
    }

    private static long number(Fields group, String key) {
        return group.findScalar(key).flatMap(scalar -> scalar.findWhole()).orElseThrow();
    }
}
