package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.schedule.Certificate;
import org.endstate.timeline.OptionForecast.Probability;

/**
 * What would have to be true for a date.
 *
 * @param asItIs how likely the date is if nothing changes
 * @param single for each thing that could be changed, what of it alone would do, or how far all of it goes
 * @param least where nothing alone does: the fewest changes found that do together, none of them larger than needed;
 *     empty where one alone does, or nothing does
 * @param everything how likely the date is if all is changed as far as offered
 * @param asPlanned how soon the last site can be vacated at best if nothing changes and all goes as planned; empty
 *     where the milestone is not about all sites
 */
public record WhatIf(
        Question question,
        Probability asItIs,
        List<Single> single,
        Optional<Together> least,
        Probability everything,
        Optional<Certificate> asPlanned) {

    public WhatIf {
        single = List.copyOf(single);
    }

    /**
     * What is asked: is the milestone reached by the date with this confidence, by work done, if every gate is waited
     * for?
     *
     * @param confidence in (0,1)
     */
    public record Question(String milestone, LocalDate date, double confidence) {
        public Question {
            if (!(confidence > 0 && confidence < 1)) {
                throw new IllegalArgumentException("The confidence [" + confidence + "] is not between 0 and 1.");
            }
        }
    }

    /**
     * One thing changed alone.
     *
     * @param change the least of it that is enough; where nothing of it is, all that is offered
     */
    public record Single(Change change, boolean enough, Probability met) {}

    /** Several changed together. */
    public record Together(List<Change> changes, Probability met) {
        public Together {
            changes = List.copyOf(changes);
        }
    }

    /** Whether anything offered is enough. */
    public boolean isAttainable() {
        return least.isPresent() || single.stream().anyMatch(Single::enough) || isMetAsItIs();
    }

    /** Whether nothing has to change. */
    public boolean isMetAsItIs() {
        return asItIs.value() >= question.confidence();
    }
}
