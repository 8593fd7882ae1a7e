package org.endstate.mission;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Something of which only so much is available on a day: engineers, escorts, inspection teams.
 *
 * @param capacity units per day, by date
 */
public record Resource(String id, Label name, Capacity capacity, Sourcing sourcing) {

    /** Units available by date: a base value, changes from a date on, and seasons that cap it every year. */
    public record Capacity(int base, List<Step> steps, List<SeasonalCap> seasons) {
        public Capacity {
            steps = List.copyOf(steps);
            seasons = List.copyOf(seasons);
        }

        /** Units available on this day. */
        public int on(LocalDate day) {
            int units = base;
            for (Step step : steps) {
                if (!day.isBefore(step.from())) {
                    units = step.units();
                }
            }
            for (SeasonalCap cap : seasons) {
                if (cap.season().contains(day)) {
                    units = Math.min(units, cap.units());
                }
            }
            return units;
        }
    }

    /** From this day on, so many units. Steps are in order of date. */
    public record Step(LocalDate from, int units) {}

    /** In this season of every year, at most so many units. */
    public record SeasonalCap(Season season, int units) {}

    /** A part of every year, both ends included; it may run over the turn of the year. */
    public record Season(Label name, MonthDay from, MonthDay to) {

        /** Whether the day lies in the season. */
        public boolean contains(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            return from.isAfter(to) ? !at.isBefore(from) || !at.isAfter(to) : !at.isBefore(from) && !at.isAfter(to);
        }
    }
}
