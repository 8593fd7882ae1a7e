package org.endstate.schedule;

/** Days for every activity, as one pass of {@link SerialGeneration} gave them, and how good they are. Not changed. */
final class Schedule {

    final int[] start;
    final int[] finish;
    final Score score;

    Schedule(int[] start, int[] finish, Score score) {
        this.start = start;
        this.finish = finish;
        this.score = score;
    }

    boolean betterThan(Schedule other) {
        return score.compareTo(other.score) < 0;
    }
}
