package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Manifest;

/** Is an output folder still what Endstate wrote? */
record VerifyFolder(Desk desk, boolean json) {

    int run(Path out, Path folder) throws IOException {
        Manifest manifest = ManifestFile.find(folder)
                .orElseThrow(() -> new Refusal(text("verify.no-manifest", out, Manifest.NAME)));
        List<String> differences = differences(folder, manifest);
        int code = differences.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
        if (json) {
            Map<String, Object> all = Json.exit(code);
            all.putAll(Json.output(out.toString(), manifest));
            all.put("differences", differences);
            desk.result(Json.write(all));
        }
        differences.forEach(desk::remark);
        if (code != Exit.DONE) {
            desk.remark(Messages.count("verify.differs", differences.size()));
        } else if (!json) {
            desk.result(Messages.count("verify.same", manifest.files().size()));
            desk.result(text("root", manifest.root()));
        }
        return code;
    }

    private static List<String> differences(Path folder, Manifest manifest) throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> found = FolderFiles.list(folder);
        for (Map.Entry<String, ContentHash> entry : manifest.files().entrySet()) {
            if (!found.contains(entry.getKey())) {
                differences.add(text("verify.missing", entry.getKey()));
            } else if (!ContentHash.of(Files.readAllBytes(folder.resolve(entry.getKey())))
                    .equals(entry.getValue())) {
                differences.add(text("verify.changed", entry.getKey()));
            }
        }
        for (String file : found) {
            if (!file.equals(Manifest.NAME) && !manifest.files().containsKey(file)) {
                differences.add(text("verify.added", file));
            }
        }
        return differences;
    }
}
