package org.endstate.formats.export;

import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.Locale;
import java.util.Optional;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.ProposalForecast.DateChance;
import org.endstate.timeline.TimelinePlanner.Infeasible;
import org.endstate.words.PlanWords;

/** The proposals part of {@code timeline.json}. */
final class ProposalForms {

    private static final Json<DateChance> CHANCE = object(
            "proposedDate",
            "One proposed date.",
            key(
                    "step",
                    "What is to be done by it.",
                    choice(Proposal.Step.class),
                    chance -> chance.dated().step()),
            key(
                    "subject",
                    "Id of the site or milestone.",
                    TEXT,
                    chance -> chance.dated().subject()),
            key("date", "The date.", DATE, chance -> chance.dated().date()),
            key(
                    "planned",
                    "The day in the plan; null where it is beyond the horizon.",
                    optional(DATE),
                    DateChance::planned),
            key("met", "How often it has happened by the date.", OptionForms.SIMULATED, DateChance::met));

    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private static final Json<Infeasible> CONFLICT = object(
            "conflict",
            "Requirements that cannot hold together as planned.",
            key(
                    "requirements",
                    "Each in words, with what would do.",
                    list(TEXT),
                    found -> found.requirements().stream().map(WORDS::of).toList()),
            key("proven", "Whether a bound proves it, or a search only found nothing.", Json.FLAG, Infeasible::proven));

    static final Json<ProposalForecast> PROPOSAL = object(
            "proposal",
            "What a party proposes, held against the rules and simulated in the futures of the options.",
            key("id", "Its id.", TEXT, forecast -> forecast.proposal().id()),
            key(
                    "party",
                    "Id of the party it is ascribed to.",
                    TEXT,
                    forecast -> forecast.proposal().party()),
            key(
                    "holdLimit",
                    "Calendar days it waits at a closed gate; null for however long.",
                    optional(WHOLE),
                    ProposalForms::holdLimit),
            key(
                    "leavesOnDate",
                    "Whether sites are left on their dates with work undone.",
                    Json.FLAG,
                    forecast -> forecast.proposal().stance().leavesOnDate()),
            key("dates", "The proposed dates.", list(CHANCE), ProposalForecast::chances),
            key(
                    "broken",
                    "The rules that the dates break as planned.",
                    list(TEXT),
                    forecast -> forecast.broken().stream().map(WORDS::of).toList()),
            key(
                    "conflict",
                    "Why not all dates can be kept as planned; null where they can.",
                    optional(CONFLICT),
                    ProposalForecast::conflict),
            key("forecast", "How it goes.", OptionForms.OPTION, ProposalForecast::forecast));

    private ProposalForms() {}

    private static Optional<Long> holdLimit(ProposalForecast forecast) {
        return forecast.proposal().stance().hold_days().stream()
                .asLongStream()
                .boxed()
                .findFirst();
    }
}
