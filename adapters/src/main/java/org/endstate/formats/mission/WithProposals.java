package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mission folder with proposals from elsewhere beside its own; one of the same name takes the place of its own. */
final class WithProposals implements MissionSource {

    private final MissionSource folder;
    private final Map<String, Path> files = new LinkedHashMap<>();

    WithProposals(MissionSource folder, List<Path> proposals) {
        this.folder = folder;
        proposals.forEach(file -> files.put(String.valueOf(file.getFileName()), file));
    }

    @Override
    public Found open(String path) {
        Path file = files.get(name(path));
        return file == null ? folder.open(path) : new FolderOnDisk(Path.of("")).open(file.toString());
    }

    /** The name within the folder of proposals; empty for a file elsewhere. */
    private static String name(String path) {
        String folder = ProposalReading.FOLDER + "/";
        return path.startsWith(folder) ? path.substring(folder.length()) : "";
    }

    @Override
    public List<String> list(String sub) {
        List<String> own = folder.list(sub);
        return sub.equals(ProposalReading.FOLDER)
                ? Stream.concat(own.stream(), files.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : own;
    }

    @Override
    public String fault() {
        return folder.fault();
    }

    @Override
    public String shown(String path) {
        Path file = files.get(name(path));
        return file == null ? folder.shown(path) : file.toString();
    }
}
