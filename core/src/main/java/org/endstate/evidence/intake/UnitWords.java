package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a number counts: the first plural noun of the noun phrase after it. English plurals are told by their
 * ending and a list of those without one.
 */
final class UnitWords {

    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0]?(\\p{L}[\\p{L}\\p{M}.'\u2019-]*)");
    private static final Pattern OF =
            Pattern.compile(" of (?=[0-9]|(?:the|its|their|these|those|his|her|our|my|" + Numerals.WORD
                    + ") )(?:(?:the|its|their|these|those|his|her|our|my) )?(?:[0-9][0-9,]* |" + Numerals.WORD + " )?");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "other|single|new|absent|present|alive|awake|ready|available|away|\\p{L}+(?:ed|en|ing|ly|ous|ful|ive|al|ic|ish|est)");
    private static final Pattern MORE =
            Pattern.compile(" (?:or so|or more|odd|more|additional|other|others)(?= \\p{Ll})(?! than\\b)");
    private static final int LONGEST = 6;

    private static final Set<String> PLURALS = WordSet.of(
            "people personnel men women children police staff aircraft cattle livestock media crew servicemen servicewomen"
                    + " policemen policewomen gunmen airmen km kg cm mm ha km2 sq tonnes tons sheep"
                    + " dead taxis rabbis hardware ammunition equipment helicopter infantry cavalry cash fuel aid");

    /** Closed classes that end a noun phrase. */
    private static final Set<String> STOPS = WordSet.of(
            "tonight today tomorrow yesterday remains fewer more less others last next past another them us me later again altogether apiece each nor away back down up out off of in on at by for from to with without within into onto over under since until till during after before between"
                    + " among across near through about against as than and or but nor so yet if when while because"
                    + " although though that which who whom whose where the a an this these those his her its"
                    + " their our my your he she it they we you i is are was were be been being has have had do"
                    + " does did will would shall should can could may might must not no also only already"
                    + " still again now then there here ago earlier later remain remained left stay stayed died"
                    + " were said says per including");

    private static final Set<String> NOT_NOUNS = Set.of(
            "less",
            "us",
            "various",
            "previous",
            "serious",
            "dangerous",
            "religious",
            "overseas",
            "as",
            "plus",
            "always",
            "perhaps",
            "besides");

    /** Plurals written in capitals: of a headline, of an acronym, of who comes from a country. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}S|\\p{Lu}{2,}s|\\p{Lu}\\p{Ll}{2,}ians");

    private static final Pattern AFTER_VERB = Pattern.compile(" (?:already|still|again|to|there|idle|the|an?)\\b");

    private static final Set<String> ORDERING = Set.of("earlier", "later");

    private UnitWords() {}

    /** A unit and where it ends. */
    record Unit(String word, int end) {}

    /** The sign of a currency for its name. */
    static String currency(String word) {
        return switch (word) {
            case "dollars", "dollar" -> "USD";
            case "euros", "euro" -> "EUR";
            default -> word;
        };
    }

    /** The unit of a number that ends at a place; empty where no noun follows. */
    static Optional<Unit> after(String text, int number, boolean one) {
        Matcher more = MORE.matcher(text).region(number, text.length());
        int from = more.lookingAt() ? more.end() : number;
        Matcher of = OF.matcher(text).region(from, text.length());
        List<Unit> words = of.lookingAt()
                ? phrase(text, of.end() - 1).stream()
                        .map(unit -> new Unit(unit.word(), from))
                        .toList()
                : phrase(text, from);
        Optional<Unit> plural = plural(words);
        if (plural.isPresent() && !one) {
            return plural;
        }
        return words.stream()
                .filter(unit -> Character.isLowerCase(unit.word().charAt(0))
                        && !unit.word().contains("-"))
                .filter(unit -> !ADJECTIVE.matcher(unit.word()).matches())
                .filter(unit -> one || words.size() == 1 && !isVerb(text, unit))
                .filter(unit -> !one || PLURALS.contains(unit.word()) || !isPlural(unit.word()))
                .findFirst();
    }

    /** Whether a word that follows a number is what the counted do: "nine stand already", "five expects to move". */
    private static boolean isVerb(String text, Unit unit) {
        return AFTER_VERB.matcher(text).region(unit.end(), text.length()).lookingAt();
    }

    /** The first plural; the one after it where the first names a body of people, as in "police officers". */
    private static Optional<Unit> plural(List<Unit> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isPlural(words.get(i).word())) {
                boolean compound = PLURALS.contains(words.get(i).word().toLowerCase(Locale.ROOT))
                        && i + 1 < words.size()
                        && isPlural(words.get(i + 1).word());
                return Optional.of(words.get(compound ? i + 1 : i));
            }
        }
        return Optional.empty();
    }

    private static List<Unit> phrase(String text, int from) {
        List<Unit> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int at = from;
        while (words.size() < LONGEST && matcher.region(at, text.length()).lookingAt() && matcher.start(1) > at) {
            String word = matcher.group(1);
            String bare = word.replaceAll("['\u2019].*|[.-]+$", "");
            if (ends(bare, words.isEmpty())) {
                break;
            }
            if (!isPassedOver(word, bare)) {
                words.add(new Unit(bare, matcher.start(1) + bare.length()));
            }
            at = matcher.end();
            if (word.endsWith(".") && bare.length() > 2 && !word.matches("(?:\\p{Lu}\\.)+")) {
                break;
            }
        }
        return words;
    }

    /** Whether a word ends the phrase; "earlier" before its noun does not. */
    private static boolean ends(String word, boolean first) {
        return word.isEmpty() || STOPS.contains(word.toLowerCase(Locale.ROOT)) && !(first && ORDERING.contains(word));
    }

    /** Whether a word says which or whose. */
    private static boolean isPassedOver(String word, String bare) {
        return ORDERING.contains(bare) || word.matches(".*['\u2019]s");
    }

    private static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLURALS.contains(lower)
                || CAPITALS.matcher(word).matches()
                || Character.isLowerCase(word.charAt(0))
                        && word.length() > 2
                        && lower.endsWith("s")
                        && !lower.endsWith("ss")
                        && !lower.endsWith("us")
                        && !lower.endsWith("is")
                        && !NOT_NOUNS.contains(lower);
    }
}
