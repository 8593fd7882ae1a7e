package org.endstate.formats.mission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;
import org.endstate.provenance.ContentHash;

/** Reads what somebody wants to put before the commission, or says everything that is wrong with it. */
public final class ItemFile {

    private static final String MANIFEST = "MANIFEST.sha256";

    private ItemFile() {}

    /** Reads the file, and the manifest of the plan it names. */
    public static CommissionReading<Proposal> read(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return CommissionFile.read(
                file,
                "an item",
                ItemShapes.ROOT,
                (root, flaws) -> content(root, folder, flaws)
                        .map(content -> new Proposal(
                                root.getText("id"),
                                content,
                                new TreeMap<>(BindClauses.words(root.getGroup("text"))),
                                root.findText("replaces").orElse(""))));
    }

    private static Optional<Content> content(Fields root, Path folder, List<Flaw> flaws) {
        return switch (root.getText("is")) {
            case "paragraph" ->
                Optional.of(new Content.Paragraph(Parts.constant(Clause.Kind.class, root.getText("kind"))));
            case "submission" -> Optional.of(new Content.Submission(root.getText("group"), dissent(root)));
            case "decision" ->
                Optional.of(new Content.Decision(
                        Parts.constant(Content.Course.class, root.getText("course")), root.getText("subject")));
            default -> manifest(root, folder, flaws).map(Content.Timeline::new);
        };
    }

    private static SortedMap<String, String> dissent(Fields root) {
        SortedMap<String, String> dissent = new TreeMap<>();
        root.listGroups("dissent").forEach(one -> dissent.put(one.getText("by"), one.getText("words")));
        return dissent;
    }

    private static Optional<ContentHash> manifest(Fields root, Path folder, List<Flaw> flaws) {
        Path file = folder.resolve(root.getText("plan")).resolve(MANIFEST);
        try {
            return Optional.of(ContentHash.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            flaws.add(Flaw.of(
                    root.placeOf("plan"),
                    "there is no " + MANIFEST + " in [" + file.getParent() + "]",
                    "the output folder of a plan",
                    "endstate plan writes one"));
            return Optional.empty();
        }
    }
}
