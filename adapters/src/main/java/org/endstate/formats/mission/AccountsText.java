package org.endstate.formats.mission;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of accounts that is not in a mission folder yet.
 *
 * @param shown its name in problems
 */
record AccountsText(String text, String shown) implements MissionSource {

    @Override
    public Found open(String path) {
        return path.equals(AccountsFile.PATH)
                ? new Found.Content(text.getBytes(StandardCharsets.UTF_8))
                : new Found.Absent();
    }

    @Override
    public List<String> list(String sub) {
        return List.of();
    }

    @Override
    public String fault() {
        return "";
    }

    @Override
    public String shown(String path) {
        return shown;
    }
}
