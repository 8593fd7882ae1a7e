package org.endstate.formats.mission;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;

/**
 * All checks of what mission.yaml means, beyond its shape. Each is a function from a draft to what is wrong with it.
 */
final class MissionChecks {

    private static final List<Function<Draft, Stream<Flaw>>> ALL = List.of(
            PartyChecks::oneHostAndOneLead,
            PartyChecks::eachSubjectOnce,
            PartyChecks::signatures,
            AreaChecks::distinctNames,
            AreaChecks::boundaries,
            CalendarChecks::breaksEndAfterTheyBegin,
            CalendarChecks::stepsInOrder,
            TemplateChecks::newIds,
            TemplateChecks::distinctTasks,
            TemplateChecks::knownPredecessors,
            TemplateChecks::noCircle,
            TemplateChecks::oneHandoverAndOneDeparture,
            TemplateChecks::closingOrder,
            TemplateChecks::lagsFit,
            CapacityChecks::withinCapacity,
            SiteChecks::receiver,
            SiteChecks::guardWithinStrength,
            SiteChecks::changedTasksExist,
            SiteChecks::hubsInNoCircle,
            SiteChecks::hubsCloseAfterTheirSpokes,
            SiteChecks::strengthsWithinMission,
            MilestoneChecks::agreedAfterPlanningDate,
            MilestoneChecks::distinctSites,
            ConditionChecks::threatHasEvents,
            ConditionChecks::threatLevelOnScale,
            ConditionChecks::scaleRises,
            ConditionChecks::capabilityHasJudgements,
            CapabilityChecks::lostBelowWhatReaches,
            CapabilityChecks::enablersExist,
            CapabilityChecks::standardsExist,
            CapabilityChecks::thresholdsAsAdopted,
            GateChecks::holdsExist,
            GateChecks::oneWayToNameATask,
            ClauseChecks::oneWayToWriteIt,
            ClauseChecks::distinctParagraphs,
            ClauseChecks::distinctOutcomes,
            ClauseChecks::agreedOutcomesAreThoseOfTheSites,
            AllotmentCheck::sharesSumToOne);

    private MissionChecks() {}

    /** What is wrong, in no particular order. */
    static List<Flaw> run(Draft draft) {
        return ALL.stream()
                .flatMap(check -> check.apply(draft).limit(Problems.ENOUGH))
                .toList();
    }
}
