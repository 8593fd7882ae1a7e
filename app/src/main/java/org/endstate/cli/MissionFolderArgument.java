package org.endstate.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The MISSION argument: a folder with a file mission.yaml. */
final class MissionFolderArgument {

    private static final String FILE = "mission.yaml";

    private MissionFolderArgument() {}

    static void check(Path given, Path here) {
        Path folder = here.resolve(given);
        if (Files.isRegularFile(folder.resolve(FILE))) {
            return;
        }
        String what = Files.isDirectory(folder)
                ? Messages.text("mission.no-file", given, FILE)
                : Files.exists(folder)
                        ? Messages.text("mission.no-folder", given)
                        : Messages.text("mission.nothing", given);
        throw new Refusal(what + hint(given, here));
    }

    private static String hint(Path given, Path here) {
        Path parent = given.getParent();
        if (given.endsWith(FILE) && Files.exists(here.resolve(given))) {
            return "\n" + Messages.text("mission.hint", parent == null ? "." : parent);
        }
        Path listed = Path.of("missions").resolve(given);
        if (!given.isAbsolute() && Files.isRegularFile(here.resolve(listed).resolve(FILE))) {
            return "\n" + Messages.text("mission.hint", listed);
        }
        return "\n" + Messages.text("mission.hint-general", FILE);
    }
}
