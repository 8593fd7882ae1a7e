package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what a number counts: the first plural noun of the noun phrase after it. English plurals are told by their
 * ending and a list of those without one.
 */
final class UnitWords {

    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0]?(\\p{L}[\\p{L}\\p{M}.'\u2019-]*)");
    private static final Pattern OF = Pattern.compile(
            " of (?=[0-9]|\\p{Lu}\\p{L}+['\u2019]s |(?:the|its|their|these|those|his|her|our|my|" + Numerals.WORD
                    + ") )(?:(?:the|its|their|these|those|his|her|our|my) )?(?:\\p{Ll}+['\u2019]s )?(?:[0-9][0-9,]* |"
                    + Numerals.WORD + " )?");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "other|single|new|absent|present|alive|awake|ready|available|away|dead|familiar|close|aware|responsible|able|unable|long|high|wide|deep|north|south|east|west|home|abroad|\\p{L}+(?:ed|en|ing|ly|ous|ful|ive|al|ic|ish|est)");
    /** Words that are no nouns at the end of a phrase either. */
    private static final Pattern SURELY = Pattern.compile(
            "other|new|absent|present|alive|awake|ready|available|away|dead|familiar|close|aware|responsible|able|unable|long|high|wide"
                    + "|deep|north|south|east|west|home|abroad|taken|given|written|seen|known|shown|born|gone|sent|held|lost|sold|built|(?!(?:family|assembly|ally|anomaly|reply|supply|seed|bed)$)\\p{L}+(?:ed|ous|ful|ly)");

    private static final Pattern MORE = Pattern.compile(
            "-(?:odd|plus|strong)(?= \\p{L})| (?:or so|or more|odd|more|additional|other|others)(?= \\p{Ll})(?! than\\b)");
    private static final int LONGEST = 6;

    private static final Set<String> PLURALS = WordSet.of(
            "people personnel men women children police staff aircraft cattle livestock media crew servicemen servicewomen"
                    + " policemen policewomen gunmen airmen km kg cm mm ha km2 sq tonnes tons sheep"
                    + " dead taxis rabbis hardware ammunition equipment helicopter infantry cavalry cash fuel aid");

    /** Closed classes that end a noun phrase. */
    private static final Set<String> STOPS = WordSet.of(
            "strong too all both every tonight today tomorrow yesterday remains fewer more less others last next past another them us me later again altogether apiece each nor away back down up out off of in on at by for from to with without within into onto over under since until till during after before between"
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
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}S|\\p{Lu}{2,}s|\\p{Lu}\\p{Ll}{3,}s");

    private static final Pattern AND = Pattern.compile(
            " (?:and|or)(?<number> (?:about |some )?(?:[0-9][0-9,]*|" + Numerals.WORD + "))?(?= \\p{Ll})");
    private static final Pattern VERB =
            Pattern.compile(FiniteVerbs.ANY.pattern() + "|continues|arrives|follows|becomes|requires|brings|sits");

    private static final Pattern TIME = Pattern.compile("(?:minute|hour|day|week|month|year)s");

    private static final Pattern AFTER_VERB =
            Pattern.compile(" (?:already|still|again|to|there|idle|the|an?|by|on|in|at|from|for|with)\\b");

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
        if (text.startsWith("-strong", number)) {
            return nouns(words, true).stream().reduce((first, last) -> last);
        }
        if (one) {
            return nouns(words, false).stream()
                    .filter(unit -> PLURALS.contains(unit.word()) || !isPlural(unit.word()))
                    .reduce((first, last) -> last);
        }
        return plural(words)
                .or(() -> coordinated(text, words))
                .or(() -> nouns(words, false).stream()
                        .filter(unit -> words.size() == 1 && !isVerb(text, unit))
                        .findFirst());
    }

    /** "30 rocket and drone attacks", "860 military and 69 police personnel": the plural that the second has, too. */
    private static Optional<Unit> coordinated(String text, List<Unit> words) {
        if (words.size() != 1) {
            return Optional.empty();
        }
        Matcher and = AND.matcher(text).region(words.getFirst().end(), text.length());
        if (!and.lookingAt()) {
            return Optional.empty();
        }
        return and.group("number") != null
                ? plural(phrase(text, and.end()))
                : Optional.of(phrase(text, and.end()))
                        .filter(others -> others.size() > 1
                                && !isPlural(others.getFirst().word())
                                && isPlural(others.get(1).word()))
                        .map(others -> others.get(1));
    }

    /** What is parted: the first plural, else the last noun before a verb. */
    static Optional<Unit> whole(String text, int from) {
        List<Unit> words = nouns(phrase(text, from), true);
        return plural(words).or(() -> words.isEmpty() ? Optional.empty() : Optional.of(words.getLast()));
    }

    /**
     * The words that may be nouns, up to a verb: those that do not end like adjectives, and the last one unless it does
     * so without doubt.
     */
    private static List<Unit> nouns(List<Unit> words, boolean afterArticle) {
        List<Unit> phrase = IntStream.range(0, words.size())
                .takeWhile(i -> afterArticle && i == 0
                        || afterArticle
                                && ADJECTIVE.matcher(words.get(i - 1).word()).matches()
                        || !FiniteVerbs.ANY.matcher(words.get(i).word()).matches())
                .mapToObj(words::get)
                .filter(unit -> Character.isLowerCase(unit.word().charAt(0))
                        && !unit.word().contains("-"))
                .toList();
        int last = phrase.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> !(i == last ? SURELY : ADJECTIVE)
                        .matcher(phrase.get(i).word())
                        .matches())
                .mapToObj(phrase::get)
                .toList();
    }

    /** What is counted where a phrase begins: its first plural, else its first word. */
    static Optional<String> counted(String text, int from) {
        List<Unit> words = phrase(text, from);
        return plural(words).or(() -> words.stream().findFirst()).map(Unit::word);
    }

    /** Whether a word that follows a number is what the counted do: "nine stand already", "five expects to move". */
    private static boolean isVerb(String text, Unit unit) {
        return AFTER_VERB.matcher(text).region(unit.end(), text.length()).lookingAt();
    }

    /** The first plural; the one after it where the first names a body of people, as in "police officers". */
    private static Optional<Unit> plural(List<Unit> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isPlural(words.get(i).word())) {
                boolean compound = !TIME.matcher(words.get(i).word()).matches()
                        && i + 1 < words.size()
                        && isPlural(words.get(i + 1).word())
                        && !VERB.matcher(words.get(i + 1).word()).matches();
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
        return word.isEmpty()
                || STOPS.contains(word.toLowerCase(Locale.ROOT))
                        && !word.equals("US")
                        && !(first && ORDERING.contains(word));
    }

    /** Whether a word says which or whose. */
    private static boolean isPassedOver(String word, String bare) {
        return ORDERING.contains(bare) || word.matches(".*['\u2019]s");
    }

    static boolean isPlural(String word) {
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
