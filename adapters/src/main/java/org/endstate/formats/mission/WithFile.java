package org.endstate.formats.mission;

import java.util.List;
import java.util.stream.Stream;

/** A mission folder as it would be if one of its files held something else. */
final class WithFile implements MissionSource {

    private final MissionSource folder;
    private final String path;
    private final byte[] content;

    WithFile(MissionSource folder, String path, byte[] content) {
        this.folder = folder;
        this.path = path;
        this.content = content.clone();
    }

    @Override
    public Found open(String asked) {
        return asked.equals(path) ? new Found.Content(content) : folder.open(asked);
    }

    @Override
    public List<String> list(String sub) {
        List<String> own = folder.list(sub);
        return path.startsWith(sub + "/") && path.indexOf('/', sub.length() + 1) < 0
                ? Stream.concat(own.stream(), Stream.of(path.substring(sub.length() + 1)))
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
    public String shown(String asked) {
        return folder.shown(asked);
    }
}
