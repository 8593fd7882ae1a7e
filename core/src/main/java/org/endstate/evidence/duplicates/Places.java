package org.endstate.evidence.duplicates;

import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.Event.Location;
import org.endstate.evidence.Event.Point;
import org.endstate.evidence.duplicates.DuplicatePair.Reason;

/**
 * Whether two events can have happened at one place. An event known to the country only has no place that could be the
 * same.
 */
final class Places {

    private static final double EARTH_RADIUS_KM = 6_371;
    /** The least precise code that tells more than an area. */
    private static final int WITHIN_AREA = 3;

    private Places() {}

    static Optional<Reason> alike(Event one, Event other) {
        Location here = one.location();
        Location there = other.location();
        if (!here.tellsArea() || !there.tellsArea()) {
            return Optional.empty();
        }
        boolean close = here.precision() <= WITHIN_AREA && there.precision() <= WITHIN_AREA;
        if (close && here.point().isPresent() && there.point().isPresent()) {
            double apart = distance_km(here.point().get(), there.point().get());
            double within = uncertain_km(here) + uncertain_km(there);
            return apart <= within ? Optional.of(new Reason.Distance(apart, within)) : Optional.empty();
        }
        boolean same = !here.admin1().isEmpty() && here.admin1().equalsIgnoreCase(there.admin1());
        return same ? Optional.of(new Reason.SameArea(here.admin1())) : Optional.empty();
    }

    /**
     * How far from its point an event may have been. 25 km is what code 2 of the Uppsala programme means; 5 km for a
     * known place or one of no stated precision and 50 km for a district are assumptions.
     */
    private static double uncertain_km(Location location) {
        return switch (location.precision()) {
            case 2 -> 25;
            case 3 -> 50;
            default -> 5;
        };
    }

    /** On a sphere, by the haversine formula. */
    static double distance_km(Point one, Point other) {
        double north = StrictMath.toRadians(other.latitude() - one.latitude()) / 2;
        double east = StrictMath.toRadians(other.longitude() - one.longitude()) / 2;
        double a = StrictMath.sin(north) * StrictMath.sin(north)
                + StrictMath.cos(StrictMath.toRadians(one.latitude()))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude()))
                        * StrictMath.sin(east)
                        * StrictMath.sin(east);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, a)));
    }
}
