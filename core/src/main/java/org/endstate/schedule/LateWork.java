package org.endstate.schedule;

import java.util.Arrays;

/** Work that lasts longer than planned: it keeps its units from day to day, and nobody knew beforehand. */
final class LateWork {

    private final Profile profile;
    private final int[] plannedFinish;
    private final boolean[] isLate;
    private final int[] late;
    private int count;
    private int today;

    LateWork(Profile profile, int[] plannedFinish) {
        this.profile = profile;
        this.plannedFinish = plannedFinish;
        isLate = new boolean[plannedFinish.length];
        late = new int[plannedFinish.length];
    }

    void reset() {
        Arrays.fill(isLate, false);
        count = 0;
        today = -1;
    }

    void add(int activity) {
        if (!isLate[activity]) {
            isLate[activity] = true;
            late[count++] = activity;
        }
    }

    /** The activity starts late work on a day whose units are given out already. */
    void start(int activity, int day) {
        add(activity);
        if (plannedFinish[activity] <= day && today == day) {
            profile.take(activity, day, day + 1);
        }
    }

    /** The day up to which units were taken for an activity that ends on this day; it is late no more. */
    int end(int activity, int day) {
        boolean keptToday = isLate[activity] && today == day;
        isLate[activity] = false;
        return Math.max(plannedFinish[activity], keptToday ? day + 1 : day);
    }

    /** Takes the units of this day for all work that goes on beyond its planned finish. */
    void occupy(int day) {
        today = day;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int activity = late[i];
            if (isLate[activity]) {
                late[kept++] = activity;
                if (plannedFinish[activity] <= day) {
                    profile.take(activity, day, day + 1);
                }
            }
        }
        count = kept;
    }
}
