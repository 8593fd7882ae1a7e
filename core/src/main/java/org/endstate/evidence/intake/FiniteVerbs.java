package org.endstate.evidence.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a clause from a noun phrase by signs of a finite verb: auxiliaries, common past tenses, endings. */
final class FiniteVerbs {

    private static final String AUXILIARY =
            "is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|shall"
                    + "|cannot|\\p{L}{2,}n['\u2019]t";
    private static final String STRONG =
            "left|took|went|came|gave|made|fell|rose|began|ran|held|met|sent|kept|got|saw|knew|stood|put|set|lost|paid"
                    + "|spent|built|grew|broke|hit|(?<!\\b(?i:the|an?|at|its|their|total|of|running) )cost|drew|won|sold|bought|brought|told|said|spoke|wrote|led|laid|chose"
                    + "|struck|sat|felt|found|meant|became|thought|cut|drove|flew|shot|wore|ate|slept|read|heard|sought|fought|caught|withdrew|fled|threw|shook|stole|swept|tore|taught|sank"
                    + "|froze|hung|blew|swore|woke|rode|undertook|withstood|withheld|foresaw";
    private static final String PRESENT =
            "belongs?|needs?|wants?|leaves?|ends?|runs?|comes?|goes|takes?|stays?|remains?|depends?|means?|costs|gets?"
                    + "|makes?|shows?|treats?|employs?|includes?|contains?|stands?|falls?|begins?|says|puts?|has|seems?"
                    + "|keeps?|gives?|knows?|thinks?|believes?|fears?|hopes?|sees?|lives?|works?|loses?|owns|continues?|draws|urges|expresses|considers|condemns|extends|expects?|intends|brings|sends|receives|arrives|requires|allows|serves|speaks?|wonders?"
                    + "|disagrees?|agrees?|faces?|follows?";

    /** A past tense, unless it stands as an adjective after an article or an adverb. */
    private static final String WEAK =
            "(?<!\\b(?i:an?|the|his|her|its|their|our|some|newly|recently|highly|of|two|three) )(?<![-'\u2019])\\b(?!(?:briefed|involved|informed|contacted|interviewed|displaced|wounded|detained|armed|retired|based|elected|appointed|allied|combined)\\b)\\p{Ll}{2,}ed\\b(?! (?:groups?|forces?|generals?|officers?|officials?|colonels?|m[ae]n|wom[ae]n|people|leaders?|nations|states|kingdom|soldiers|troops|fighters|personnel|brigadiers?|teachers?|workers?|families|residents|staff|council|factions?|militias?|party|parties|majors?|judges?|diplomats?|ministers?)\\b)";

    /** A present tense told by its place: after a name or an aside, before what a noun phrase begins with. */
    private static final String PLACED =
            "(?:(?<=,\\s)|(?<=\\p{Lu}\\p{Ll}{1,20} ))\\p{Ll}{3,}s\\b(?= (?:an?|the|that|his|her|its|their|how|what|when|why|with|no|it|to)\\b)";

    static final Pattern ANY = Pattern.compile("(?<!-)\\b(?:" + AUXILIARY + "|" + STRONG
            + ")\\b|(?<!-)(?<!\\b(?i:an?|the|his|her|its|their|no|any|of|in|to) )\\b(?:" + PRESENT + ")\\b|" + PLACED
            + "|" + WEAK);

    private static final Pattern SIGN = Pattern.compile(
            ANY.pattern()
                    + "|\\b(?:none|nobody|s?he|they|it|we|I|you)\\b|['\u2019](?:s|re|ve|ll|d)(?= (?:a|an|the|not|going|been|no)\\b)");

    private FiniteVerbs() {}

    /** Whether words are a clause, told by a verb or a pronoun as its subject. */
    static boolean inClause(String words) {
        return SIGN.matcher(words).find();
    }

    /** Whether a finite verb stands in words. */
    static boolean in(String words) {
        return ANY.matcher(words).find();
    }

    /** A matcher over the finite verbs of a stretch. */
    static Matcher matcher(CharSequence text, Span stretch) {
        return ANY.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true);
    }
}
