package org.endstate.formats.mission;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.yaml.Fields;

/** Finds an area by what a data set calls it: id, name or alias, whatever its capitals, accents and blanks. */
final class AreaNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, String> nameAsWritten = new HashMap<>();
    private final Map<String, Optional<String>> asked = new HashMap<>();

    AreaNames(List<Fields> areas) {
        for (Fields area : areas) {
            area.findText("id")
                    .ifPresent(id -> namesOf(area).forEach(name -> {
                        idByName.putIfAbsent(plain(name), id);
                        nameAsWritten.putIfAbsent(plain(name), name);
                    }));
        }
    }

    static List<String> namesOf(Fields area) {
        List<String> names = new ArrayList<>();
        area.findText("id").ifPresent(names::add);
        area.findText("name").ifPresent(names::add);
        area.findGroup("name").ifPresent(name -> {
            name.findText("en").ifPresent(names::add);
            name.findText("ar").ifPresent(names::add);
        });
        names.addAll(area.listTexts("aliases"));
        return names;
    }

    /** The id of the area of this name. */
    Optional<String> find(String name) {
        return asked.computeIfAbsent(name, n -> Optional.ofNullable(idByName.get(plain(n))));
    }

    /** The known name that may have been meant. */
    Optional<String> nearest(String name) {
        return Nearest.to(plain(name), idByName.keySet()).map(nameAsWritten::get);
    }

    /** Two names are the same if their plain forms are. */
    static String plain(String name) {
        String parts = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        String unmarked = MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
        return BLANKS.matcher(unmarked).replaceAll(" ");
    }
}
