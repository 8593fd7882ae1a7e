package org.endstate.bench.schedule;

import java.io.IOException;

/**
 * Plans and simulations in one table: {@code ./dev bench schedule [NAME=VALUE ...]}; a wrong name lists them all. The
 * whole table takes about an hour; {@code parts=quality,sites j60=96 j120=75 seconds=1 sites=20 siteSeconds=2} a
 * minute.
 */
public final class ScheduleBenchmark {

    private ScheduleBenchmark() {}

    /** Runs the parts asked for, prints the table and writes it as CSV and Markdown. */
    public static void main(String[] args) throws IOException {
        Settings settings = new Settings(args);
        Table table = new Table();
        if (settings.has("quality")) {
            PlanQuality.inTime("j60", "to reach 0.30, stretch 0.15", settings, table);
            PlanQuality.inTime("j120", "to reach 1.5", settings, table);
        }
        if (settings.has("work")) {
            PlanQuality.withWork("j120", "to reach 32.0, stretch 31.0", settings, table);
        }
        if (settings.has("sites")) {
            SitePlans.run(settings, table);
        }
        if (settings.has("speed")) {
            SimulationSpeed.run(settings, table);
        }
        if (settings.has("stochastic")) {
            StochasticTable.rules(settings, table);
        }
        if (settings.has("policy")) {
            StochasticTable.search(settings, table);
        }
        table.write(settings.path("output"), settings.toString());
    }
}
