package org.endstate.formats.export;

import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.DateBand;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.ThreePoint;
import tools.jackson.core.JsonGenerator;

/** The small objects of {@code timeline.json} that occur in many places. */
final class CommonForms {

    private static final String BEYOND = "; null where it lies beyond the simulated horizon";

    static final Json<Label> LABEL = object(
            "label",
            "A name or statement in the commission's languages.",
            key("en", "English text.", TEXT, Label::en),
            key("ar", "Arabic text; empty where no translation has been entered.", TEXT, Label::ar));

    private static final JsonObject<Sourcing.Cited> CITED = JsonCases.kind(
            "cited",
            "Stated by named sources.",
            key("sources", "Ids of entries under sources.", list(TEXT), Sourcing.Cited::sources));

    private static final JsonObject<Sourcing.Assumed> ASSUMED = JsonCases.kind(
            "assumed",
            "Assumed by whoever wrote the mission folder.",
            key("why", "The stated reason; empty where none was given.", TEXT, Sourcing.Assumed::why));

    static final Json<Sourcing> SOURCING = new JsonCases<>(
            "sourcing", "Where a figure comes from.", CommonForms::writeSourcing, List.of(CITED, ASSUMED));

    static final Json<Figure> FIGURE = object(
            "figure",
            "A number with its unit definition and its origin.",
            key("value", "The number.", Json.HUNDREDTHS, Figure::value),
            key(
                    "unit",
                    "What exactly is counted.",
                    TEXT,
                    figure -> figure.unit().en()),
            key("sourcing", "Cited or assumed.", SOURCING, Figure::sourcing));

    static final Json<ThreePoint> THREE_POINT = object(
            "threePoint",
            "A three-point estimate, read as a triangular distribution.",
            key("low", "Lowest value.", Json.HUNDREDTHS, ThreePoint::low),
            key("mode", "Most likely value.", Json.HUNDREDTHS, ThreePoint::mode),
            key("high", "Highest value.", Json.HUNDREDTHS, ThreePoint::high));

    static final Json<Band> BAND = object(
            "band",
            "Four quantiles of a predictive distribution.",
            key("p10", "Not exceeded with probability 0.1.", Json.TENTHS, Band::p10),
            key("p50", "Not exceeded with probability 0.5.", Json.TENTHS, Band::p50),
            key("p80", "Not exceeded with probability 0.8.", Json.TENTHS, Band::p80),
            key("p90", "Not exceeded with probability 0.9.", Json.TENTHS, Band::p90));

    static final Json<DateBand> DATE_BAND = object(
            "dateBand",
            "Four quantiles of a date.",
            key("p10", "Reached by then with probability 0.1" + BEYOND + ".", day(), DateBand::p10),
            key("p50", "Reached by then with probability 0.5" + BEYOND + ".", day(), DateBand::p50),
            key("p80", "Reached by then with probability 0.8" + BEYOND + ".", day(), DateBand::p80),
            key("p90", "Reached by then with probability 0.9" + BEYOND + ".", day(), DateBand::p90));

    private CommonForms() {}

    private static Json<Optional<LocalDate>> day() {
        return Json.optional(Json.DATE);
    }

    private static void writeSourcing(Sourcing sourcing, JsonGenerator out) {
        switch (sourcing) {
            case Sourcing.Cited cited -> CITED.write(cited, out);
            case Sourcing.Assumed assumed -> ASSUMED.write(assumed, out);
        }
    }
}
