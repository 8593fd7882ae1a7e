package org.endstate.requirements.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.mission.Mission;
import org.endstate.requirements.WorkBreakdown;

/** All checks, over all sites, in the order of the mission's sites; of a site the gravest first. */
public final class Inspection {

    private static final List<Check> CHECKS = List.of(
            new GiftCheck(),
            new GuardCheck(),
            new ClearanceCheck(),
            new ReceiverCheck(),
            new ValidityCheck(),
            new CorridorCheck(),
            new CustodyCheck(),
            new AcceptanceCheck(),
            new BaselineCheck(),
            new PropertyCheck());

    private Inspection() {}

    /** What an inspector would find. */
    public static List<Finding> of(Mission mission, WorkBreakdown work) {
        return work.sites().stream()
                .flatMap(site -> ofSite(new Subject(mission, mission.getSite(site.site()), site, work.stated())))
                .toList();
    }

    private static Stream<Finding> ofSite(Subject subject) {
        return CHECKS.stream().flatMap(check -> check.of(subject));
    }
}
