package org.endstate.evidence.intake;

import java.util.regex.Pattern;

/** Verbs by which texts report speech: a closed class, in the forms that news uses. */
final class SpeechVerbs {

    /** With a clause as their object: what follows is what was said. */
    private static final String REPORTING =
            "said|says|say|reckons|reckoned|estimates|found|finds|assured|assures|informed|informs|continued|joked|insist|argue|told|tells|added|adds|announced|announces|stated|states|confirmed|confirms"
                    + "|warned|warns|insisted|insists|claimed|claims|alleged|alleges|argued|argues|explained|explains|replied|replies|noted|notes"
                    + "|acknowledged|acknowledges|admitted|admits|conceded|declared|declares|maintained|maintains|stressed|stresses|emphasised|emphasized"
                    + "|reiterated|reiterates|repeated|recalled|remarked|responded|revealed|suggested|suggests|wrote|writes|tweeted|posted|testified|vowed|pledged|promised"
                    + "|estimated|estimates|reported|reports|predicted|complained|contended|countered|asserted|asserts|affirmed|cautioned|concluded"
                    + "|observed|commented|disclosed|pointed out|pointed to|quipped|shouted|answered|went on|indicated|hinted|clarified|underlined|underscored|lamented|protested|recounted";

    /** That say no to what follows. */
    private static final String DENYING =
            "denied|denies|rejected|rejects|dismissed|dismisses|disputed|disputes|refuted|refutes|ruled out";

    /** That name somebody or something: what follows is speech where it is in quotation marks. */
    private static final String NAMING =
            "asked|asks|called|calls|described|describes|labelled|labeled|termed|branded|accused|accuses|condemned|condemns|hailed|praised|blamed|urged|urges|criticised|criticized|denounced|demanded|demands|characterised|characterized|welcomed|referred|spoke|speaks|invited|deplored|read|reads";

    static final Pattern ANY = Pattern.compile(
            "\\b(" + REPORTING + "|" + DENYING + "|" + NAMING
                    + "|(?:was|were|is|been) quoted(?: by [^,]{3,40})? as saying|saying|adding|warning|insisting|stating|denying|arguing|noting|stressing|explaining|describing|calling)\\b");
    static final Pattern CLAUSAL = Pattern.compile("(?:" + REPORTING + "|" + DENYING + "|.*quoted.*as saying)");
    static final Pattern DENIAL = Pattern.compile("(?:" + DENYING + "|denying)");
    static final Pattern PARTICIPLE = Pattern.compile(
            "(?:saying|adding|warning|insisting|stating|denying|arguing|noting|stressing|explaining|describing|calling)");
    static final Pattern ACCORDING = Pattern.compile("\\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told by) ");

    private SpeechVerbs() {}
}
