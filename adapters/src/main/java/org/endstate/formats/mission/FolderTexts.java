package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.TextFile;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.InputFile;

/** The files of one mission folder as text, with their hashes; what cannot be read is a problem. */
final class FolderTexts {

    private final MissionSource source;
    private final Problems problems;
    private final Set<String> present = new HashSet<>();
    private final List<InputFile> files = new ArrayList<>();

    FolderTexts(MissionSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Paths of the files that were asked for and are there, readable or not. */
    Set<String> present() {
        return Set.copyOf(present);
    }

    /** The files read so far. */
    List<InputFile> files() {
        return List.copyOf(files);
    }

    /** Takes in a file that comes with the program. */
    void used(InputFile builtIn) {
        files.add(builtIn);
    }

    /** The keys of a YAML file; empty where there is no such file or it holds none. */
    Optional<Fields> yaml(String path, String what) {
        Optional<TextFile> text = text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        YamlReader.Tree tree = YamlReader.read(text.get().text());
        problems.addAll(path, tree.flaws());
        if (tree.root().isEmpty()) {
            if (tree.flaws().isEmpty()) {
                problems.add(path, Flaw.of(Place.START, "the file is empty", what));
            }
            return Optional.empty();
        }
        if (tree.root().get() instanceof Fields root) {
            return Optional.of(root);
        }
        problems.add(
                path,
                Flaw.of(
                        tree.root().get().at(),
                        "the file does not begin with keys",
                        "endstate: 1, mission: and so on"));
        return Optional.empty();
    }

    /** What a reader makes of a table; its flaws become problems. */
    <T> Optional<T> table(String path, Function<CsvTable, T> reader, Supplier<List<Flaw>> flaws) {
        Optional<T> read = text(path).map(file -> reader.apply(CsvTable.read(file.text())));
        problems.addAll(path, flaws.get());
        return read;
    }

    private Optional<TextFile> text(String path) {
        return switch (source.open(path)) {
            case MissionSource.Found.Absent() -> Optional.empty();
            case MissionSource.Found.Unusable(String why, String expected) -> {
                present.add(path);
                problems.add(path, Flaw.of(Place.START, why, expected));
                yield Optional.empty();
            }
            case MissionSource.Found.Content content -> decoded(path, content.bytes());
        };
    }

    private Optional<TextFile> decoded(String path, byte[] bytes) {
        present.add(path);
        files.add(new InputFile(path, ContentHash.of(bytes)));
        return switch (TextFile.decode(path, bytes)) {
            case TextFile.Decoded.Unreadable(Flaw flaw) -> {
                problems.add(path, flaw);
                yield Optional.empty();
            }
            case TextFile.Decoded.Readable(TextFile file) -> {
                problems.addText(file);
                yield Optional.of(file);
            }
        };
    }
}
