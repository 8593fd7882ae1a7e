package org.endstate.formats.mission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mission folder held in memory. */
final class MissionInMemory implements MissionSource {

    private final Map<String, byte[]> files = new TreeMap<>();

    MissionInMemory with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MissionInMemory with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    @Override
    public Found open(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? new Found.Absent() : new Found.Content(bytes);
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .toList();
    }

    @Override
    public String fault() {
        return "";
    }

    @Override
    public String shown(String path) {
        return path;
    }
}
