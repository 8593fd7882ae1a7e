package org.endstate.schedule;

/** What happens to a group on the day it is forced out. */
final class ForcedExits {

    private final Course course;

    ForcedExits(Course course) {
        this.course = course;
    }

    /** Forces out the groups whose day this is; whether there were any. */
    boolean on(int day, Policy policy) {
        boolean any = false;
        for (int group = 0; group < course.network.groups(); group++) {
            if (policy.forcedDay(group) == day) {
                forceOut(group, day);
                any = true;
            }
        }
        return any;
    }

    private void forceOut(int group, int day) {
        int[] closers = course.network.closersOf(group);
        for (int activity : closers) {
            if (course.unstarted(activity)) {
                course.pushLater(activity);
            }
        }
        for (int activity : course.network.ordinaryOf(group)) {
            if (course.running(activity)) {
                course.cut(activity, day);
            } else if (course.unstarted(activity)) {
                course.drop(activity, day);
            }
        }
        for (int activity : closers) {
            if (course.unstarted(activity)) {
                course.push(activity, day);
            }
        }
    }
}
