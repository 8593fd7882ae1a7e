package org.endstate.evidence.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is meant by the words beside a verb of speech: a person's name, an office, a body, or a pronoun. A run of
 * capitalised words is a person where a title or an office stands with it, or where nothing says it is a body.
 */
final class NounPhrase {

    private static final String PARTICLE =
            "(?:al|el|bin|ibn|ben|abu|de|da|di|du|van|von|der|den|la|le|ould|ag|bint|dos)";
    private static final String CAPITAL =
            "(?:(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]r|[Aa]d|[Aa]t|[Aa]sh)-|[OD]['\u2019])?\\p{Lu}[\\p{L}\\p{M}'\u2019]*(?:-\\p{L}[\\p{L}\\p{M}]*)*";
    private static final Pattern RUN = Pattern.compile(
            "(?:" + CAPITAL + "|\\p{Lu}\\.)(?:\\s(?:" + PARTICLE + "\\s)*(?:" + CAPITAL + "|\\p{Lu}\\.))*");
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Maj|Col|Capt|Cpl|Sgt|Brig|Adm|Cmdr|Sen|Rep|Gov|Rev|Amb|Cdr)\\b\\.?\\s?"
                    + "|(?:Sir|Dame|Lord|Lady|General|Colonel|Major|Captain|Brigadier|Lieutenant|Sergeant|Corporal|Admiral|Commander|Commodore|Marshal|Private"
                    + "|President|Prime|Foreign|Defence|Defense|Interior|Deputy|Vice|Acting|Former|Minister|Secretary|Ambassador|Governor|Senator|Mayor|Sheikh|Imam|Judge|Justice|Professor|Doctor"
                    + "|Spokesman|Spokeswoman|Spokesperson|Chairman|Chief|Director|Representative|Envoy|Special|Staff|Under-Secretary-General|King|Queen|Prince|Princess|Pope|Bishop|Father|Sister|Father|Inspector|Superintendent|Lawmaker|Analyst|Activist|Journalist|Resident|Farmer|Fisherman|Teacher|Shopkeeper|Lawyer|Researcher|Commentator|Economist|Historian|Photographer|Interpreter|Headmistress|Headmaster|Councillor|Congressman|Congresswoman|Opposition|Tribal|Elder|Pilot|Nurse|Engineer|Commandant|Officer|Warrant|Air|Wing|Group|Field|Rear|Master|First|Second"
                    + "|Commissioner|Constable|Coordinator|Consul|Chancellor|Premier|Archbishop|Cardinal|Reverend|Mullah|Ayatollah|Sayyid|Haji|Madame|Monsieur|Prefect|Wali|Emir|Lance|Bombardier|Trooper|Airman|Retired"
                    + "|(?:Police|Army|Navy|Force|Joint|Customs|Border|Fire)(?=\\s(?:Inspector|Commissioner|Commander|Chief|Superintendent|Captain|Major|Colonel|General|Sergeant|Lieutenant|Corporal|Constable|Special|Spokes\\p{L}+)\\s))\\s)+");
    private static final Set<String> BODIES = WordSet.of(
            "ministry council command coalition nations union army force forces mission office agency committee department"
                    + " government commission group party parliament assembly bank court police navy corps guard guards house"
                    + " press news times post institute university foundation organisation organization international network service"
                    + " services authority bureau federation alliance front movement militia brigade brigades battalion division"
                    + " secretariat state states pentagon kremlin embassy presidency congress senate cabinet programme program fund"
                    + " association centre center society company corporation station radio television tv watch republic kingdom"
                    + " authorities municipality parish board federation iraq states administration directorate syndicate observatory monitor union league bloc club church company firm charity tribe family");
    private static final Set<String> OFFICES = WordSet.of(
            "general minister president secretary ambassador governor commander spokesman spokeswoman spokesperson chief speaker representative coordinator envoy adviser advisor commissioner director staff defense defence affairs");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Hh]im|[Hh]er|[Tt]hem|[Bb]oth|[Ww]ho|[Oo]ne of them|[Ss]ome of them|[Bb]oth of them)");
    private static final Pattern DETERMINER = Pattern.compile(
            "^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne(?! of)|[Tt]his|[Tt]hat|[Aa]nother|[Ss]ome|[Oo]ur|[Yy]our|[Mm]y)\\s");
    private static final Set<String> NO_NAMES = WordSet.of(
            "Was Were Is Are Did Does Do Has Have Had Will Would Could Should Can May What Who Why How Which Asked About Half Many Several Both Some No Not One Two Three I He She It They We The A An In On At But And Yet So When While After Before If As For From To By With This That These Those There Here Monday Tuesday Wednesday Thursday"
                    + " Our Your My His Her Its Their Women Men People Children Another Others Everyone Everybody Someone Somebody Nobody Anyone Most Few Any Each Every Friday Saturday Sunday January February March April May June July August September October November December Asked Speaking");

    /** What follows the head of a noun phrase and says something of it: "person briefed on the talks". */
    private static final String POSTPOSED =
            " (?=(?:\\p{Ll}{2,}(?:ed|ing)|familiar|close|responsible|present|aware) (?:of|for|at|in|from|with|on|to|by|about) )"
                    + "|(?<=\\b(?:m[ae]n|wom[ae]n|boys?|girls?|people|\\p{L}{2,12}(?:er|or|ist|ent)s?)) (?=\\p{Ll}{3,}ing )| (?=whose )";

    /** Words of somebody that speak for them: "her report says". */
    private static final Pattern OWNED = Pattern.compile(
            "(?:(?i:(his|her)|its|their)) (?:\\p{Ll}+ )?(?:statement|report|letter|note|memo|study|post|message|book|article|tweet|announcement|communiqu\u00e9|paper|column|bulletin|newsletter|website|figure|count|data|estimate|record|tally|survey|account|audit|release)s?");

    /** Where somebody is from, after a name. */
    private static final Pattern OF = Pattern.compile(" (?:of|from) (?:the )?\\p{Lu}");

    /** First words of bodies that could be taken for names of persons. */
    private static final Set<String> ADJECTIVES = WordSet.of(
            "Islamic National Supreme Central Federal United International European African Arab High General"
                    + " Joint New Popular Democratic Human Royal Southern Northern Eastern Western Upper Lower Free Social"
                    + " Communist Socialist Revolutionary Transitional Provisional Independent Public World Global");

    /** A document, before who wrote it and when. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "^(?:[\\p{L}-]+ ){0,4}(?:report|study|survey|statement|letter|review|audit|assessment|memo|note|document|briefing|analysis)(?= (?:by|last|this|published|released|issued|seen|dated|laid|drawn|written|prepared)\\b)");

    private NounPhrase() {}

    /** The person, office or body that the words name; empty where they name none. */
    static Optional<Speaker> read(String words) {
        String plain = words.replaceAll("^[\\s,;:\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\b(\\p{Lu})\\.(\\p{Lu})\\.", "$1$2");
        if (plain.isEmpty() || plain.length() > 220 || plain.matches("(?s)[^,]*\\bof(?: whom| which)?")) {
            return Optional.empty();
        }
        if (PRONOUN.matcher(plain).matches() && !NOBODY.matcher(plain).matches()) {
            return Optional.of(new Speaker("", plain.toLowerCase(Locale.ROOT)));
        }
        Matcher owned = OWNED.matcher(plain);
        if (owned.matches()) {
            return Optional.of(new Speaker("", owned.group(1) == null ? "it" : "he"));
        }
        Optional<Speaker> person = person(plain);
        return person.isPresent() ? person : body(plain);
    }

    static boolean isPronoun(Speaker speaker) {
        return speaker.name().isEmpty() && PRONOUN.matcher(speaker.office()).matches();
    }

    private static Optional<Speaker> person(String plain) {
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            String words = run.group();
            Matcher title = TITLES.matcher(words + " ");
            String titles = title.find()
                    ? words.substring(0, Math.min(words.length(), title.end())).strip()
                    : "";
            String name = words.substring(titles.length()).strip();
            boolean introduced = !titles.isEmpty() || introduced(plain, run.start());
            if (isName(plain, run, name, introduced)) {
                String rest = (plain.substring(0, run.start()).strip() + " " + titles + " | "
                                + plain.substring(run.end()).strip())
                        .strip();
                return Optional.of(new Speaker(name.replaceAll("['\u2019]s?$", ""), office(rest)));
            }
        }
        return Optional.empty();
    }

    /** Whether an office in lower case stands directly before the name, as in "the spokesman Adam Nur". */
    private static boolean introduced(String plain, int start) {
        String before = plain.substring(0, start).strip();
        return !before.isEmpty()
                && !before.matches(
                        "(?s).*(?:\\b(?i:of|for|from|in|at|the|with|by|to|and|a|an|on|near|against|under)|['\u2019]s?|-)$")
                && !before.matches("(?s).*\\b(?:in|from|near|across|around|outside|inside|at) (?:the )?[\\p{Ll}-]+$");
    }

    private static boolean isName(String plain, Matcher run, String name, boolean introduced) {
        if (isNoName(name)) {
            return false;
        }
        boolean appositive = run.end() == plain.length() || plain.charAt(run.end()) == ',';
        boolean alone = run.start() == 0 || plain.startsWith(", ", run.start() - 2);
        if (alone
                && name.contains(" ")
                && OF.matcher(plain).region(run.end(), plain.length()).lookingAt()) {
            return !ADJECTIVES.contains(name.split(" ")[0]);
        }
        return titled(run, name) || appositive && (introduced || alone);
    }

    private static boolean isNoName(String name) {
        String first = name.split(" ")[0];
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return name.isEmpty()
                || NO_NAMES.contains(first)
                || name.matches(".*['\u2019]s$|\\p{Lu}{2,10}")
                || BODIES.contains(last)
                || OFFICES.contains(last)
                || BODIES.contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean titled(Matcher run, String name) {
        return run.group().length() > name.length();
    }

    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:.*\\b(?:neither|nobody|no one|nothing)\\b.*)|(?:should|could|would|was|were|is|are|did|does|do|has|have|had|let|please) .*|(?:i|we|you|one|ones|which|that|what|whoever)|no \\p{L}.*|(?-i:us|me|him|her|them|you) .*");

    private static Optional<Speaker> body(String plain) {
        if (NOBODY.matcher(plain).matches()) {
            return Optional.empty();
        }
        String office = office(plain);
        if (office.matches("(?i:our|your|my|his|her|its|their)")) {
            return Optional.empty();
        }
        boolean nounLike = DETERMINER.matcher(plain).find()
                || Character.isUpperCase(plain.charAt(0))
                || office.matches("(?s)(?:\\p{L}|\\d[\\d,.]* \\p{Ll}).*");
        return nounLike && !office.isEmpty() ? Optional.of(new Speaker("", office)) : Optional.empty();
    }

    /** Whether the head of the words is a body such as a ministry. */
    static boolean isBody(String office) {
        String first = office.split(" ")[0].toLowerCase(Locale.ROOT);
        String head = head(office);
        return BODIES.contains(head)
                || BODIES.contains(head.replaceFirst("s$", ""))
                || BODIES.contains(first) && !SpeakerMemory.isRole(office)
                || !SpeakerMemory.isRole(office) && isNamed(office);
    }

    /** Whether a name ends with a word for a body: "Coordination of Border Movements". */
    private static boolean isNamed(String office) {
        String last = office.substring(office.lastIndexOf(' ') + 1);
        return office.matches("\\p{Lu}\\p{Ll}+ .*\\p{Lu}\\p{L}+")
                && BODIES.contains(last.toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
    }

    /** The words of an office: without article, relative clause and joints. */
    static String office(String words) {
        String plain = words.replaceAll(",? who\\b.*?(?:,|$)", "")
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,]+|[\\s,]+$", "")
                .replace(" ,", ",")
                .replaceAll("(?:^|, )[0-9]{2}(?=,|$)|(?<=\\p{Ll}) (?:last|this) (?:week|month|year)\\b", "")
                .replaceAll("^[\\s,]+", "");
        Matcher document = DOCUMENT.matcher(plain);
        String kept = document.find() ? plain.substring(0, document.end()) : plain;
        return DETERMINER.matcher(kept.replaceFirst("^one, (?=an? )", "")).replaceFirst("");
    }

    /** The word that says what somebody is: "spokesman" of "military spokesman for the coalition". */
    static String head(String office) {
        String first = office.split(",| (?:of|for|at|in|from|with|on|to|who|that|based|and) |" + POSTPOSED)[0].strip();
        List<String> words = List.of(first.split("\\s+"));
        return words.getLast().toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$|[.]$", "");
    }
}
