package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who the text has named so far: traces pronouns, last names and "the colonel" to whom they mean. */
final class SpeakerMemory {

    private static final Map<String, String> RANKS = Map.of(
            "gen",
            "general",
            "col",
            "colonel",
            "maj",
            "major",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "brig",
            "brigadier",
            "sgt",
            "sergeant",
            "adm",
            "admiral",
            "sen",
            "senator");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");
    private static final Set<String> SPOKES = Set.of("spokesman", "spokeswoman", "spokesperson");

    /** Endings and words for what one person is. */
    private static final Pattern ROLE = Pattern.compile(
            ".*(?:man|woman|person|er|or|ist|ian|ant|ary|al|chief|envoy|wife|judge|clerk|husband|daughter|neighbour|neighbor"
                    + "|president|student|chair|representative|executive|delegate|official|diplomat|correspondent|bishop|colonel)"
                    + "|(?:.*[- ])?(?:head|witness|son|friend|guard|agent|resident|elder|governor|aide|mp|deputy|source|attach\u00e9|imam"
                    + "|sheikh|priest|monk|nurse|prefect|gendarme|captain|sergeant|consul|cleric|king|queen|prince|cook|midwife|pilot"
                    + "|guide|scout|recruit|refugee|returnee|employee|uncle|aunt|cousin|niece|nephew|widow|boy|girl|child|youth"
                    + "|hostage|detainee|guest|host|colleague|boss|expert|critic|scholar|academic|activist|magistrate|advocate"
                    + "|attorney|premier|emir|chieftain|bride|groom|patient|hermit|pastor|rabbi|saint)");

    /** Things whose names end as those of persons do. */
    private static final Set<String> THINGS = WordSet.of(
            "letter paper order journal poster centre center quarter number power matter water river border winter summer"
                    + " shelter corner tower bunker charter tanker helicopter trailer container bulldozer chapter register theatre"
                    + " weather disaster newspaper answer offer cover counter meter router server computer printer door floor"
                    + " corridor error terror sector motor tractor generator radiator mirror harbour harbor labour labor factor"
                    + " reactor restaurant plant grant hospital signal capital canal festival proposal withdrawal arrival approval"
                    + " trial metal material total goal deal appeal terminal arsenal list library boundary salary summary diary"
                    + " anniversary commentary documentary january february september october november december area war car bar"
                    + " year weather dinner order over former other latter whether tender laser radar folder layer crater barrier"
                    + " carrier ladder timber rubber copper silver powder fever cancer danger hunger anger journal interval rival"
                    + " recorder referendum manual ritual burial refusal removal renewal survival referral disposal portal funeral mineral handover takeover marker banner");

    /** What speaks for who wrote it. */
    private static final Set<String> DOCUMENTS =
            WordSet.of("report study survey statement letter review audit note memo communiqué resolution");

    private static final Set<String> GROUPS = WordSet.of(
            "group organisation organization movement party militia faction alliance body watchdog charity network force mission agency");

    /** Words for bodies of any kind. */
    private static final Set<String> ANY_GROUP =
            WordSet.of("group organisation organization movement faction alliance body watchdog charity network");

    private final Acronyms acronyms;
    private final Aliases aliases;
    private final FullNames names;
    private final List<Speaker> named = new ArrayList<>();

    SpeakerMemory(String text) {
        this.acronyms = new Acronyms(text);
        this.aliases = new Aliases(text);
        this.names = new FullNames(text);
    }

    /** Keeps who was named, the last one at the end. */
    void keep(Speaker speaker) {
        if (speaker.isKnown() && !NounPhrase.isPronoun(speaker)) {
            named.remove(speaker);
            named.add(speaker);
        }
    }

    /** Keeps whom a sentence without a verb of speech is about; a noun at its head may only look like a name. */
    void mention(Speaker who) {
        boolean noun = who.isPerson()
                && who.office().isEmpty()
                && !who.name().contains(" ")
                && !names.isName(who.name())
                && !(isSeveral(who) && areRoles(who.name()));
        if (!noun) {
            resolve(who);
        }
    }

    /** Whom the words mean, and keeps them. */
    Optional<Speaker> resolve(Speaker said) {
        Optional<Speaker> meant = meant(said);
        meant.ifPresent(this::keep);
        return meant;
    }

    /** Whom the words mean. */
    Optional<Speaker> meant(Speaker said) {
        return NounPhrase.isPronoun(said)
                ? pronoun(said.office())
                : Optional.of(
                        said.isPerson()
                                ? fuller(said)
                                : acronyms.expand(said.office())
                                        .or(() -> aliases.of(said.office()))
                                        .orElseGet(() -> office(said)));
    }

    /** Whoever was named last. */
    Optional<Speaker> last() {
        return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
    }

    /** The person named last. */
    Optional<Speaker> person() {
        return newest(Speaker::isPerson);
    }

    private Optional<Speaker> pronoun(String pronoun) {
        if (PERSONAL.contains(pronoun)) {
            Optional<Speaker> person = newest(speaker -> speaker.isPerson() || isOneOffice(speaker));
            return person.isPresent() ? person : last().filter(one -> !NounPhrase.isBody(one.office()));
        }
        return pronoun.equals("it") ? body() : pronoun.equals("they") ? several() : last();
    }

    /** The body or thing named last; a lone name may be that of a body. */
    private Optional<Speaker> body() {
        Optional<Speaker> body = newest(speaker -> !speaker.isPerson()
                && (NounPhrase.isBody(speaker.office()) || !isRole(speaker.office()) && !areRoles(speaker.office())));
        return body.isPresent()
                ? body
                : last().filter(one -> mayBeBody(one) || one.isPerson() && NounPhrase.isBody(one.office()));
    }

    /** Whether a name of one word stands alone: it may be that of a body. */
    private boolean mayBeBody(Speaker speaker) {
        return speaker.isPerson()
                && speaker.office().isEmpty()
                && !speaker.name().contains(" ")
                && names.of(speaker.name()).isEmpty();
    }

    /** The persons named last; whoever was where none were. */
    private Optional<Speaker> several() {
        Optional<Speaker> several = newest(speaker -> !speaker.isPerson()
                && (areRoles(speaker.office()) || speaker.office().contains(" and ")));
        return several.isPresent() ? several : last();
    }

    /** Whether one person without a name is meant: neither a body nor several. */
    private static boolean isOneOffice(Speaker speaker) {
        String head = NounPhrase.head(speaker.office());
        return !speaker.isPerson()
                && !NounPhrase.isBody(speaker.office())
                && head.matches("[\\p{L}-]{3,}")
                && !head.matches(
                        ".*(?:[^s]s|people|police|men|women|ing|ment|tion|ity|report|study|survey|letter|review|audit|note|memo|plan|text|post|base|camp|book|law|map|page|list|house|school|bank|road|bridge|gate|flag|vote|war|peace|town|village|city|country|convoy|vehicle|truck|ship|boat|date|day)")
                && !THINGS.contains(head);
    }

    /** Whether the head of an office is what one person is. */
    static boolean isRole(String office) {
        String head = NounPhrase.head(office);
        return ROLE.matcher(head).matches() && !THINGS.contains(head);
    }

    /** Whether an office or body could speak: one person, or a body by its name. */
    static boolean speaks(Speaker who) {
        return isRole(who.office())
                || areRoles(who.office())
                || NounPhrase.isBody(who.office())
                || DOCUMENTS.contains(NounPhrase.head(who.office()));
    }

    /** Whether the head of an office is what several persons are: "auditors". */
    private static boolean areRoles(String office) {
        String head = NounPhrase.head(office);
        return head.matches("people|police|men|women|children")
                || head.matches(".*[^s]s") && isRole(head.substring(0, head.length() - 1));
    }

    private Optional<Speaker> newest(java.util.function.Predicate<Speaker> wanted) {
        return named.reversed().stream().filter(wanted).findFirst();
    }

    private Speaker fuller(Speaker said) {
        Optional<Speaker> known =
                newest(other -> other.isPerson() && !other.equals(said) && sameName(other.name(), said.name()));
        return known.map(other -> new Speaker(longer(other.name(), said.name()), longer(other.office(), said.office())))
                .orElseGet(() -> names.of(said.name())
                        .map(full -> new Speaker(full, said.office()))
                        .orElseGet(() ->
                                isSeveral(said) && !names.isName(said.name()) ? new Speaker("", said.name()) : said));
    }

    private static boolean sameName(String known, String said) {
        String last = said.substring(said.lastIndexOf(' ') + 1);
        return known.equals(said)
                || known.endsWith(" " + last)
                || known.endsWith("-" + last)
                || known.startsWith(said + " ");
    }

    private static String longer(String known, String said) {
        return known.length() >= said.length() ? known : said;
    }

    /** Whether a word with a capital is a plural, as "Officials" at the start of a sentence. */
    private static boolean isSeveral(Speaker said) {
        return said.office().isEmpty() && said.name().matches("\\p{Lu}\\p{Ll}+[^s]s");
    }

    private Speaker office(Speaker said) {
        String head = NounPhrase.head(said.office());
        if (said.office().matches(".* (?:of|for|from|at|with|in) .*")) {
            return said;
        }
        if (GROUPS.contains(said.office())) {
            Optional<Speaker> body = newest(other -> isNamedBody(other, head));
            return body.orElse(said);
        }
        return newest(other -> !other.office().contains(" and ")
                        && sameHead(other.office(), head)
                        && covers(other.office(), said.office(), head))
                .orElse(said);
    }

    /** Whether a body is named, or a name is said to be that of such a body: "the group" means it. */
    private boolean isNamedBody(Speaker speaker, String kind) {
        return speaker.isPerson()
                ? mayBeBody(speaker) || speaker.office().contains(kind)
                : !isRole(speaker.office())
                                && speaker.office().toLowerCase(Locale.ROOT).contains(kind)
                        || ANY_GROUP.contains(kind)
                                && NounPhrase.isBody(speaker.office())
                                && Character.isUpperCase(speaker.office().charAt(0));
    }

    /** Whether everything the shorter words say besides the head stands in the longer ones too. */
    private static boolean covers(String office, String said, String head) {
        String longer = office.toLowerCase(Locale.ROOT);
        return Arrays.stream(said.toLowerCase(Locale.ROOT).split(" "))
                .allMatch(word -> word.equals(head) || longer.contains(word));
    }

    private static boolean sameHead(String office, String head) {
        String other = NounPhrase.head(office);
        if (other.equals(head) || SPOKES.contains(head) && SPOKES.contains(other)) {
            return true;
        }
        for (String word : office.toLowerCase(Locale.ROOT).split("[^\\p{L}'\u2019]+")) {
            if (RANKS.getOrDefault(word, word).equals(head) && head.length() > 3) {
                return true;
            }
        }
        return false;
    }
}
