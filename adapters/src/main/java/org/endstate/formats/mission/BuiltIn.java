package org.endstate.formats.mission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.Shape;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.TextFile;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;

/** The files that Endstate brings with it. They are named {@code built-in/…} among the files of a dossier. */
final class BuiltIn {

    static final String WORK = "built-in/closure-templates.yaml";
    static final String PAST_EXITS = "built-in/past-exits.csv";

    static final String FRAMEWORK = "built-in/partner-force.yaml";

    private static final byte[] FRAMEWORK_BYTES = load("partner-force.yaml");
    private static final byte[] WORK_BYTES = load("closure-templates.yaml");
    private static final byte[] PAST_EXITS_BYTES = load("past-exits.csv");

    private static final Fields WORK_TREE = read(WORK, WORK_BYTES, MissionShapes.BUILT_IN);
    private static final FrameworkHistory FRAMEWORK_VERSIONS = readFramework();

    private BuiltIn() {}

    /** The work file: calendars and closure templates. */
    static Fields work() {
        return WORK_TREE;
    }

    /** The framework of a mission that brings none of its own; adopted by nobody. */
    static FrameworkHistory framework() {
        return FRAMEWORK_VERSIONS;
    }

    private static FrameworkHistory readFramework() {
        Fields root = read(FRAMEWORK, FRAMEWORK_BYTES, FrameworkShapes.ROOT);
        List<Flaw> flaws = FrameworkChecks.run(root, List.of());
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The built-in file [" + FRAMEWORK + "] is not in order: " + flaws);
        }
        return BindFramework.history(root, root.listGroups("versions"));
    }

    private static Fields read(String path, byte[] bytes, Shape.Group shape) {
        YamlReader.Tree tree = YamlReader.read(text(path, bytes));
        ShapeCheck check = new ShapeCheck(new Ids());
        if (tree.root().isPresent() && tree.root().get() instanceof Fields root) {
            check.check("root", root, shape);
            if (tree.flaws().isEmpty() && check.flaws().isEmpty()) {
                return root;
            }
        }
        throw new IllegalStateException(
                "The built-in file [" + path + "] is not in order: " + tree.flaws() + check.flaws());
    }

    static String pastExits() {
        return text(PAST_EXITS, PAST_EXITS_BYTES);
    }

    static InputFile workFile() {
        return new InputFile(WORK, ContentHash.of(WORK_BYTES));
    }

    static InputFile frameworkFile() {
        return new InputFile(FRAMEWORK, ContentHash.of(FRAMEWORK_BYTES));
    }

    static InputFile pastExitsFile() {
        return new InputFile(PAST_EXITS, ContentHash.of(PAST_EXITS_BYTES));
    }

    private static String text(String path, byte[] bytes) {
        return switch (TextFile.decode(path, bytes)) {
            case TextFile.Decoded.Readable(TextFile file) -> file.text();
            case TextFile.Decoded.Unreadable unreadable ->
                throw new IllegalStateException("The built-in file [" + path + "] is not UTF-8.");
        };
    }

    private static byte[] load(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The built-in file [" + name + "] is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
