package org.endstate.web.evidence;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Period;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.web.Language;
import org.endstate.web.screen.MissionPage;
import org.endstate.words.FigureUnits;

/**
 * The register in the words of a page, with the months and digits of its language.
 *
 * @param parties their names by id, in the order of the mission
 * @param places names of sites and areas in the language by what the register calls them
 */
public record EvidenceWords(Language language, Map<String, String> parties, Map<String, String> places) {

    private static final Locale IRAQ = Locale.forLanguageTag("ar-IQ");
    private static final char ARABIC_ZERO = '\u0660';

    public EvidenceWords {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        places = Map.copyOf(places);
    }

    /** The words of a page. */
    static EvidenceWords of(MissionPage on) {
        Map<String, String> parties = new LinkedHashMap<>();
        on.dossier().mission().institution().parties().forEach(party -> parties.put(party.id(), on.party(party.id())));
        return new EvidenceWords(
                on.page().language(),
                parties,
                places(on.dossier().mission(), on.page().language()));
    }

    private static Map<String, String> places(Mission mission, Language language) {
        return Stream.concat(
                        mission.ground().areas().stream().map(Area::name),
                        mission.ground().sites().stream().map(Site::name))
                .collect(Collectors.toMap(
                        name -> name.in(Language.EN.code()), name -> name.in(language.code()), (one, other) -> one));
    }

    /** The name of a site or area in the language; as it was put down where the mission has none of that name. */
    public String place(String name) {
        return places.getOrDefault(name, name);
    }

    /** Where something was, and how well that is known. */
    String place(Event event) {
        return say("place." + event.place().precision(), place(event.place().name()));
    }

    /** The words with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return language.say("evidence." + key, arguments);
    }

    /** The word for a constant of this group. */
    public String say(String group, Enum<?> constant) {
        return language.say("evidence." + group + "." + constant.name());
    }

    /** A count of things: the form for none, one or several. */
    public String count(String key, int count) {
        return say(key + (count == 0 ? ".none" : count == 1 ? ".one" : ".many"), count);
    }

    /** The text in the language of the page, English where it is not translated. */
    public String text(Label label) {
        return label.in(language.code());
    }

    /** The name of a party; its id where the mission does not name it. */
    public String party(String id) {
        return parties.getOrDefault(id, id);
    }

    /** A day. */
    public String day(LocalDate day) {
        return language == Language.AR
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", IRAQ)
                        .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(ARABIC_ZERO))
                        .format(day)
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    /** A day, or the first and the last. */
    public String days(Period period) {
        return period.days() == 1 ? day(period.from()) : say("days", day(period.from()), day(period.to()));
    }

    /** A number with as many places as it has. */
    public String number(double value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        if (language == Language.AR) {
            symbols.setZeroDigit(ARABIC_ZERO);
            symbols.setGroupingSeparator('\u066C');
            symbols.setDecimalSeparator('\u066B');
        }
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    /** What an account answers. */
    public String claim(Claim claim) {
        return switch (claim) {
            case Claim.Figure f when f.low() == f.high() -> say("claim.figure", number(f.low()), unit(f));
            case Claim.Figure f -> say("claim.range", number(f.low()), number(f.high()), unit(f));
            case Claim.Dated(Period when, boolean conditional) ->
                conditional ? say("claim.conditional", days(when)) : days(when);
            case Claim.Position p -> say(p.denied() ? "claim.denied" : "claim.position", text(p.words()));
            case Claim.Silence() -> say("claim.silence");
        };
    }

    private String unit(Claim.Figure figure) {
        return FigureUnits.in(language.locale()).of(figure);
    }

    /** How good the source is and how credible what it says. */
    public String grade(Grade grade) {
        return say(
                "grade",
                grade.reliability().name(),
                number(grade.credibility().digit()),
                say("reliability", grade.reliability()),
                say("credibility", grade.credibility()));
    }

    /** In what two accounts differ, and not which is right. */
    public String difference(Difference difference) {
        return say(
                "difference." + difference.getClass().getSimpleName(),
                text(difference.one().statement().speaker()),
                day(difference.one().statement().date()),
                text(difference.other().statement().speaker()),
                day(difference.other().statement().date()));
    }
}
