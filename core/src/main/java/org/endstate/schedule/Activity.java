package org.endstate.schedule;

/**
 * A piece of work to be scheduled.
 *
 * @param group index of the group it belongs to
 * @param calendar index of the calendar that says on which days it works
 * @param duration_days planned working days of that calendar; 0 for a mere event
 * @param closing the group's last movement: carried out even when the group is forced out
 * @param trailing goes on after the group is forced out, and no makespan waits for it
 */
public record Activity(String name, int group, int calendar, int duration_days, boolean closing, boolean trailing) {

    public Activity {
        if (!(duration_days >= 0)) {
            throw new IllegalArgumentException("The duration [" + duration_days + "] of [" + name + "] is negative.");
        }
        if (closing && trailing) {
            throw new IllegalArgumentException("[" + name + "] is both closing and trailing.\n"
                    + "Maybe it is trailing: the closing activity is the last one before the group has left.");
        }
    }

    /** Work that is neither closing nor trailing. */
    public static Activity of(String name, int group, int calendar, int duration_days) {
        return new Activity(name, group, calendar, duration_days, false, false);
    }

    Activity lasting(int days) {
        return new Activity(name, group, calendar, days, closing, trailing);
    }

    boolean ordinary() {
        return !closing && !trailing;
    }
}
