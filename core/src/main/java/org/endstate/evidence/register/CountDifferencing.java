package org.endstate.evidence.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Differencing.Revealed;
import org.endstate.evidence.register.Differencing.Way;
import org.endstate.evidence.register.PublishedCounts.Count;
import org.endstate.evidence.register.Rules.Field;

/** What two publications tell together of one field of counts that one of them holds back. */
record CountDifferencing(Register register, Field field, Publication one, Publication other) {

    void check(List<Revealed> found) {
        if (showsWhatIsHeld(one, other) || showsWhatIsHeld(other, one)) {
            found.add(new Revealed(Way.SHOWN_ELSEWHERE, "counts", Optional.of(field)));
        }
        Map<String, Count> before = one.counts().find(field).orElse(Map.of());
        Map<String, Count> after = other.counts().find(field).orElse(Map.of());
        after.forEach((what, now) -> {
            Count then = before.getOrDefault(what, new Count(0, 0));
            if (narrows(then, now)) {
                found.add(new Revealed(Way.RANGE_NARROWED, what, Optional.of(field)));
            } else if (tellsSmallGroup(then, now)) {
                found.add(new Revealed(Way.COUNT_DIFFERENCE, what, Optional.of(field)));
            }
        });
    }

    /** Whether the first tells what the second holds back still, on the day of the first. */
    private boolean showsWhatIsHeld(Publication shows, Publication holds) {
        if (shows.counts().find(field).isEmpty()) {
            return false;
        }
        if (holds.counts().find(field).isEmpty()) {
            return true;
        }
        int shown = PublishedCounts.delay(treatment(shows));
        int held = PublishedCounts.delay(treatment(holds));
        return held > shown
                && !PublishedCounts.until(register, field, shows.day().minusDays(held))
                        .equals(PublishedCounts.until(
                                register, field, shows.day().minusDays(shown)));
    }

    /** Two ranges of one count on one day; on two days the count itself may be another. */
    private boolean narrows(Count then, Count now) {
        boolean same = one.day().equals(other.day());
        return same && !then.equals(now) && !(then.isExact() && now.isExact()) && then.high() > 0;
    }

    private boolean tellsSmallGroup(Count then, Count now) {
        int least = Math.max(least(one), least(other));
        if (then.isExact() && now.isExact()) {
            int difference = Math.abs(now.high() - then.high());
            return difference > 0 && difference < least;
        }
        Count told = then.isExact() ? then : now;
        return told.isExact() && told.high() > 0 && told.high() < least;
    }

    private int least(Publication publication) {
        return treatment(publication) instanceof Treatment.Aggregated(int least) ? least : 0;
    }

    private Treatment treatment(Publication publication) {
        return publication.rules().of(publication.audience(), field);
    }
}
