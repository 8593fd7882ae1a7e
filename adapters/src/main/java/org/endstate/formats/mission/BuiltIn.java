package org.endstate.formats.mission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.TextFile;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;

/** The files that Endstate brings with it. They are named {@code built-in/…} among the files of a dossier. */
final class BuiltIn {

    static final String WORK = "built-in/closure-templates.yaml";
    static final String PAST_EXITS = "built-in/past-exits.csv";

    private static final byte[] WORK_BYTES = load("closure-templates.yaml");
    private static final byte[] PAST_EXITS_BYTES = load("past-exits.csv");

    private static final Fields WORK_TREE = readWork();

    private BuiltIn() {}

    /** The work file: calendars and closure templates. */
    static Fields work() {
        return WORK_TREE;
    }

    private static Fields readWork() {
        YamlReader.Tree tree = YamlReader.read(text(WORK, WORK_BYTES));
        if (tree.root().isPresent() && tree.root().get() instanceof Fields root && isInOrder(tree, root)) {
            return root;
        }
        throw new IllegalStateException("The built-in work file is not in order.");
    }

    private static boolean isInOrder(YamlReader.Tree tree, Fields root) {
        ShapeCheck check = new ShapeCheck(new Ids());
        check.check("root", root, MissionShapes.BUILT_IN);
        return tree.flaws().isEmpty() && check.flaws().isEmpty();
    }

    static String pastExits() {
        return text(PAST_EXITS, PAST_EXITS_BYTES);
    }

    static InputFile workFile() {
        return new InputFile(WORK, ContentHash.of(WORK_BYTES));
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
