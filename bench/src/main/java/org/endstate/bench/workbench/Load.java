package org.endstate.bench.workbench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.endstate.uncertainty.Draws;

/**
 * People who ask and think in turns, all at once, for a while.
 *
 * @param seconds for which they do
 * @param pause the mean pause of a person between two requests; the pauses are spread evenly around it
 */
record Load(int seconds, Duration pause) {

    /** What one person does again and again. */
    interface Habit {

        /** The name of what comes next. */
        String name(int turn);

        void act(int turn) throws IOException, InterruptedException;
    }

    /** Everybody at their habit; how long each request took. */
    Timings of(List<Habit> people) {
        Timings timings = new Timings();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Draws draws = Draws.of(1).split("pauses");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people.size(); i++) {
                Habit habit = people.get(i);
                Draws own = draws.split(i);
                threads.execute(() -> goOn(habit, own, timings, end));
            }
        }
        return timings;
    }

    private void goOn(Habit habit, Draws draws, Timings timings, long end) {
        try {
            for (int turn = 0; System.nanoTime() < end; turn++) {
                Thread.sleep(Duration.ofNanos((long) (2 * pause.toNanos() * draws.uniform(turn))));
                once(habit, turn, timings);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void once(Habit habit, int turn, Timings timings) throws InterruptedException {
        String name = habit.name(turn);
        long begin = System.nanoTime();
        try {
            habit.act(turn);
            timings.took(name, System.nanoTime() - begin);
        } catch (IOException e) {
            timings.failed(name, String.valueOf(e.getMessage()));
        }
    }
}
