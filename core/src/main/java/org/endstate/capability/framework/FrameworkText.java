package org.endstate.capability.framework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.endstate.mission.Label;
import org.endstate.provenance.ContentHash;

/**
 * One fixed text of a version, whatever file it was read from: a line for each thing, its parts behind tabs. Tabs and
 * line ends inside a part become spaces, so no two versions share a text by accident of layout.
 */
final class FrameworkText {

    private final StringBuilder text = new StringBuilder();

    private FrameworkText() {}

    static ContentHash of(Framework framework) {
        FrameworkText made = new FrameworkText();
        made.line(
                "version",
                Integer.toString(framework.version()),
                framework.edition().from().toString());
        framework.edition().follows().ifPresent(made::succession);
        framework.enablers().forEach(enabler -> made.label("enabler", enabler.id(), enabler.name()));
        framework.scale().forEach(level -> {
            made.label("level", "", level.name());
            made.line("without", String.join(" ", level.without()));
        });
        framework.dimensions().forEach(d -> made.described("dimension", d.id(), d.name(), d.descriptors()));
        framework.functions().forEach(f -> {
            made.described("function", f.id(), f.name(), f.descriptors());
            f.threshold().ifPresent(level -> made.line("threshold", Integer.toString(level)));
        });
        return ContentHash.of(made.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void succession(Succession succession) {
        switch (succession) {
            case Succession.Break(String reason) -> line("break", reason);
            case Succession.Crosswalk crosswalk -> {
                line("crosswalk");
                new TreeMap<>(crosswalk.was()).forEach((function, was) -> line("was", function, was.toString()));
            }
        }
    }

    private void described(String word, String id, Label name, List<Label> descriptors) {
        label(word, id, name);
        descriptors.forEach(descriptor -> label("descriptor", "", descriptor));
    }

    private void label(String word, String id, Label label) {
        line(word, id, label.en(), label.ar());
    }

    private void line(String... parts) {
        for (String part : parts) {
            text.append(part.replaceAll("\\s+", " ").strip()).append('\t');
        }
        text.append('\n');
    }
}
