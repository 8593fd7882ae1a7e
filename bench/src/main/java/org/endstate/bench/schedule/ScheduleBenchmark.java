package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans and simulations beside other programs in one table: {@code ./dev bench schedule [NAME=VALUE ...]}; a wrong name
 * lists them all. What has been measured is kept and not measured again, so a run that was stopped goes on;
 * {@code again=yes} forgets the parts asked for. {@code parts=j60,speed j60=96 peersJ60=96 seconds=1} is a quick look.
 */
public final class ScheduleBenchmark {

    private ScheduleBenchmark() {}

    /** Measures the parts asked for and writes the table of all that has been measured, as CSV and Markdown. */
    public static void main(String[] args) throws IOException {
        Settings settings = new Settings(args);
        Runs runs = Runs.in(settings.path("output").resolve("runs.csv"));
        Map<String, Part> parts = parts(settings);
        for (String name : settings.list("parts")) {
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("There is no part [" + name + "].\nMaybe one of " + parts.keySet());
            }
            if (settings.yes("again")) {
                runs.forget(part.measures());
            }
            part.run(runs);
        }
        List<Measure> measures = parts.values().stream()
                .flatMap(part -> part.measures().stream())
                .toList();
        new Table(measures, runs).write(settings.path("output"), settings.toString());
    }

    private static Map<String, Part> parts(Settings settings) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("j60", new PlanQuality("j60", settings.number("peersJ60"), "0.30", "0.15", settings));
        parts.put("j120", new PlanQuality("j120", settings.number("peersJ120"), "1.5", "1.0 in 10 s", settings));
        parts.put("work", new PlanWork(settings));
        parts.put("sites", new SitePlans(settings));
        parts.put("proofs", new SiteProofs(settings));
        parts.put("speed", new SimulationSpeed(settings));
        parts.put("path", new CriticalPathSpeed());
        parts.put("stochastic", new StochasticRules(settings));
        parts.put("policy", new PolicyQuality(settings));
        return parts;
    }
}
