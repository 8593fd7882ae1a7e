package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.CommonForms.SOURCING;
import static org.endstate.formats.export.CommonForms.THREE_POINT;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.HUNDREDTHS;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonCases.kind;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.List;
import org.endstate.condition.Condition;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.CountReached;
import org.endstate.condition.Condition.DateReached;
import org.endstate.condition.Condition.Estimate;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;
import tools.jackson.core.JsonGenerator;

/** The conditions in {@code timeline.json}, one form per kind. */
final class ConditionForms {

    private static final String ID = "Id of the condition.";
    private static final String NAME = "The statement.";

    private static final JsonObject<ThreatAtMost> THREAT = kind(
            "threat",
            "The threat level of each area was at most this for so many months.",
            key("id", ID, TEXT, ThreatAtMost::id),
            key("name", NAME, LABEL, ThreatAtMost::name),
            key("areas", "Ids of the areas.", list(TEXT), ThreatAtMost::areas),
            key("level", "Highest level that still holds.", WHOLE, c -> (long) c.level()),
            key("months", "Months in a row.", WHOLE, c -> (long) c.months()));

    private static final JsonObject<CapabilityAtLeast> CAPABILITY = kind(
            "capability",
            "The function has reached this level at so many counted assessments in a row, and has not lost it since.",
            key("id", ID, TEXT, CapabilityAtLeast::id),
            key("name", NAME, LABEL, CapabilityAtLeast::name),
            key("function", "Id of the function.", TEXT, CapabilityAtLeast::function),
            key("level", "Lowest level that holds.", WHOLE, c -> (long) c.level()),
            key("assessments", "Counted assessments in a row.", WHOLE, c -> (long) c.assessments()),
            key(
                    "opensAt",
                    "Least probability of an assessment that passes.",
                    PROBABILITY,
                    c -> c.rule().odds().opens()),
            key(
                    "closesBelow",
                    "Once reached, the level is lost below this probability.",
                    PROBABILITY,
                    c -> c.rule().odds().closes()),
            key("spacingDays", "Days between counted assessments.", WHOLE, c ->
                    (long) c.rule().counting().spacing_days()),
            key("sources", "Independent sources an assessment must rest on; 0 for no evidence at all.", WHOLE, c ->
                    (long) c.rule().counting().sources()),
            key("expiryDays", "Days after which an assessment is worth nothing.", WHOLE, c ->
                    (long) c.rule().counting().expiry_days()),
            key(
                    "enablers",
                    "Ids of the support that may be present; null for what the framework allows at the level.",
                    optional(list(TEXT)),
                    c -> c.rule().counting().enablers()));

    private static final JsonObject<CertificateIssued> CERTIFICATE = kind(
            "certificate",
            "A certificate has been issued.",
            key("id", ID, TEXT, CertificateIssued::id),
            key("name", NAME, LABEL, CertificateIssued::name),
            key(
                    "issuer",
                    "Who issues it.",
                    TEXT,
                    certificate -> certificate.issuer().en()),
            key("afterDays", "Calendar days from the planning date.", THREE_POINT, CertificateIssued::after_days),
            key("sourcing", "Cited or assumed.", SOURCING, CertificateIssued::sourcing));

    private static final JsonObject<CountReached> COUNT = kind(
            "count",
            "A count has reached its target.",
            key("id", ID, TEXT, CountReached::id),
            key("name", NAME, LABEL, CountReached::name),
            key("unit", "What exactly is counted.", TEXT, count -> count.unit().en()),
            key(
                    "target",
                    "The count at which it holds.",
                    HUNDREDTHS,
                    c -> c.growth().target()),
            key(
                    "now",
                    "The count on the planning date.",
                    HUNDREDTHS,
                    c -> c.growth().now()),
            key("perMonth", "Growth per month.", THREE_POINT, c -> c.growth().perMonth()),
            key("sourcing", "Cited or assumed.", SOURCING, CountReached::sourcing));

    private static final JsonObject<DateReached> DAY = kind(
            "date",
            "A day has come.",
            key("id", ID, TEXT, DateReached::id),
            key("name", NAME, LABEL, DateReached::name),
            key("date", "The day.", DATE, DateReached::date));

    private static final Json<Estimate> ESTIMATE = object(
            "estimate",
            "A signed guess: with this probability the statement holds by this date.",
            key("probability", "The probability.", PROBABILITY, Estimate::probability),
            key("by", "The date.", DATE, Estimate::by),
            key("signedBy", "Ids of the parties that signed it.", list(TEXT), Estimate::signedBy));

    private static final JsonObject<Unmeasured> UNMEASURED = kind(
            "unmeasured",
            "A statement that nobody measures.",
            key("id", ID, TEXT, Unmeasured::id),
            key("name", NAME, LABEL, Unmeasured::name),
            key(
                    "estimate",
                    "Without one it never counts as holding; null for none.",
                    optional(ESTIMATE),
                    Unmeasured::estimate));

    static final Json<Condition> CONDITION = new JsonCases<>(
            "condition",
            "A statement that is read at every review.",
            ConditionForms::write,
            List.of(THREAT, CAPABILITY, CERTIFICATE, COUNT, DAY, UNMEASURED));

    private ConditionForms() {}

    private static void write(Condition condition, JsonGenerator out) {
        switch (condition) {
            case ThreatAtMost threat -> THREAT.write(threat, out);
            case CapabilityAtLeast capability -> CAPABILITY.write(capability, out);
            case CertificateIssued certificate -> CERTIFICATE.write(certificate, out);
            case CountReached count -> COUNT.write(count, out);
            case DateReached day -> DAY.write(day, out);
            case Unmeasured unmeasured -> UNMEASURED.write(unmeasured, out);
        }
    }
}
