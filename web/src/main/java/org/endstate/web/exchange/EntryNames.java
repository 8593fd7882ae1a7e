package org.endstate.web.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Looks at the names in an archive before anything of it is written: each must lead to a file of its own, inside. */
final class EntryNames {

    private static final int LONGEST = 240;

    private final List<ArchiveFlaw> flaws = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    void check(ZipArchiveEntry entry) {
        String name = entry.getName();
        String shown = printable(name);
        if (entry.isUnixSymlink()) {
            flaws.add(new ArchiveFlaw.Link(shown));
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            flaws.add(new ArchiveFlaw.Encrypted(shown));
        } else if (leaves(name)) {
            flaws.add(new ArchiveFlaw.LeadsOutside(shown, LONGEST));
        } else {
            place(entry, shown);
        }
    }

    private void place(ZipArchiveEntry entry, String shown) {
        String name = Normalizer.normalize(entry.getName(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            folders.add(name.substring(0, slash));
        }
        if (!entry.isDirectory() && !files.add(name)) {
            flaws.add(new ArchiveFlaw.Twice(shown));
        }
    }

    private static boolean leaves(String name) {
        String inside = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return inside.isEmpty()
                || inside.length() > LONGEST
                || inside.chars().anyMatch(c -> c < ' ' || c == 127 || c == '\\' || c == ':')
                || Arrays.stream(inside.split("/", -1))
                        .anyMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    /** All that is wrong, so far. */
    List<ArchiveFlaw> flaws() {
        List<ArchiveFlaw> all = new ArrayList<>(flaws);
        files.stream().filter(folders::contains).sorted().forEach(name -> all.add(new ArchiveFlaw.FileAndFolder(name)));
        return all;
    }
}
