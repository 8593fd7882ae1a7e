package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.record.Manifest;

/** Lists what was written: each file of the folder, and each folder within it with its number of files. */
record WrittenFiles(Path folder, Manifest manifest) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> folders = new TreeMap<>();
        lines.add(text("written.head"));
        for (String file : manifest.files().keySet()) {
            int slash = file.indexOf('/');
            if (slash < 0) {
                lines.add("  " + folder.resolve(file));
            } else {
                folders.merge(file.substring(0, slash), 1, Integer::sum);
            }
        }
        folders.forEach((name, count) ->
                lines.add("  " + folder.resolve(name) + "/  " + Messages.count("written.files", count)));
        lines.add("  " + folder.resolve(Manifest.NAME));
        lines.add(text("root", manifest.root()));
        return lines;
    }
}
