package org.endstate.formats.mission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A mission folder on disk. */
final class FolderOnDisk implements MissionSource {

    private final Path folder;

    FolderOnDisk(Path folder) {
        this.folder = folder;
    }

    @Override
    public Found open(String path) {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return new Found.Absent();
        }
        if (!Files.isRegularFile(file)) {
            return new Found.Unusable("this is not a file", "a file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                return new Found.Unusable("the file has more than " + (LARGEST >> 20) + " MB", "a smaller file");
            }
            return new Found.Content(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Found.Unusable("the file cannot be read (" + reason(e) + ")", "a readable file");
        }
    }

    @Override
    public List<String> list(String sub) {
        Path place = folder.resolve(sub);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public String fault() {
        if (!Files.exists(folder)) {
            return "there is no such folder";
        }
        return Files.isDirectory(folder) ? "" : "this is a file";
    }

    @Override
    public String shown(String path) {
        return folder.resolve(path).toString();
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
