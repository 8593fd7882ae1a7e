package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.mission.Area;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;

/** Finds the areas and sites of a mission in texts, whatever the dashes and the article of their names. */
public final class PlaceNames {

    private final Map<String, String> ids = new TreeMap<>();
    private final Pattern names;

    PlaceNames(Map<String, String> idsByName) {
        idsByName.forEach((name, id) -> ids.put(plain(name), id));
        List<String> forms = ids.keySet().stream()
                .filter(name -> name.length() > 2)
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(name -> Pattern.quote(name).replace(" ", "\\E[\\s-]\\Q"))
                .toList();
        this.names = Pattern.compile(
                forms.isEmpty()
                        ? "(?!)"
                        : "(?<![\\p{L}])(?:[aA][lL][ -]|ال)?(?:" + String.join("|", forms) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** No places at all, for documents read without a mission. */
    public static PlaceNames none() {
        return new PlaceNames(Map.of());
    }

    /** The names, in both languages, and other spellings of a mission's areas and sites. */
    public static PlaceNames of(Mission mission) {
        Map<String, String> names = new TreeMap<>();
        for (Area area : mission.areas()) {
            area.aliases().forEach(alias -> names.put(alias, area.id()));
            names.put(area.name().en(), area.id());
            names.put(area.name().ar(), area.id());
        }
        for (Site site : mission.sites()) {
            names.put(site.name().en(), site.id());
            names.put(site.name().ar(), site.id());
        }
        names.remove("");
        return new PlaceNames(names);
    }

    /** Every place the text names, in its order. */
    public List<PlaceMention> find(String text) {
        List<PlaceMention> found = new ArrayList<>();
        Matcher m = names.matcher(text);
        while (m.find()) {
            String id = ids.get(plain(m.group()));
            if (id != null) {
                found.add(new PlaceMention(new Span(m.start(), m.end()), id));
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", " ")
                .replaceAll("^(?:al |ال)", "")
                .strip();
    }
}
