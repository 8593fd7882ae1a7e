package org.endstate.formats.boundaries;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.endstate.formats.text.Nearest;

/**
 * Finds a place by what a data set calls it: whatever its capitals, accents and blanks, and, for names added loosely
 * and where that is not ambiguous, whatever its article and whether "province" or the like stands beside it.
 */
public final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʿʾʼ]");
    private static final Pattern ARTICLE = Pattern.compile("^(al|an|ar|as|ash|at|ad|adh|az|el) (?=.)");
    private static final Pattern RANK =
            Pattern.compile("\\b(province|governorate|state|region|department|district|division|"
                    + "oblast|county|prefecture|emirate|territory|republic|autonomous|city|chartered|special|municipality|"
                    + "muhafazat|wilayat|mintaqat)\\b");
    private static final String AMBIGUOUS = "";

    private final Map<String, String> idByPlain = new HashMap<>();
    private final Map<String, String> idByBare = new HashMap<>();
    private final Map<String, String> asWritten = new HashMap<>();
    private final Map<String, Optional<String>> asked = new HashMap<>();

    /** Another name of the place with this id; of two places with one name, the first keeps it. */
    public void add(String name, String id) {
        asked.clear();
        idByPlain.putIfAbsent(plain(name), id);
        asWritten.putIfAbsent(plain(name), name);
    }

    /** Another name of the place with this id, which may be written without its rank and article, or with others. */
    public void addLoosely(String name, String id) {
        add(name, id);
        if (!bare(name).isEmpty()) {
            idByBare.merge(bare(name), id, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    /** The id of the place of this name. */
    public Optional<String> find(String name) {
        return asked.computeIfAbsent(
                name,
                n -> Optional.ofNullable(idByPlain.get(plain(n)))
                        .or(() -> Optional.ofNullable(idByBare.get(bare(n))).filter(id -> !id.equals(AMBIGUOUS))));
    }

    /** The known name that may have been meant. */
    public Optional<String> nearest(String name) {
        Set<String> known = new HashSet<>(idByPlain.keySet());
        return Nearest.to(plain(name), known).map(asWritten::get);
    }

    /** Two names are the same if their plain forms are. */
    public static String plain(String name) {
        String parts = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        String unmarked =
                MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT).replace('ı', 'i');
        return BLANKS.matcher(unmarked).replaceAll(" ");
    }

    /** The plain form without signs, rank and article. */
    public static String bare(String name) {
        String words = SIGNS.matcher(APOSTROPHES.matcher(plain(name)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String unranked = BLANKS.matcher(RANK.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(unranked.isEmpty() ? words : unranked).replaceFirst("");
    }
}
