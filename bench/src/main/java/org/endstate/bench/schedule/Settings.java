package org.endstate.bench.schedule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arguments: every one {@code name=value}, with the defaults of the published table. */
final class Settings {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("parts", "speed,path,sites,proofs,work,stochastic,policy,j60,j120"),
            Map.entry("again", "no"),
            Map.entry("data", System.getenv().getOrDefault("ENDSTATE_SHARED", ".") + "/data/rcpsp"),
            Map.entry("output", "bench/results/schedule"),
            Map.entry("j60", "2"),
            Map.entry("j120", "1"),
            Map.entry("peersJ60", "12"),
            Map.entry("peersJ120", "10"),
            Map.entry("work", "1"),
            Map.entry("stochastic", "1"),
            Map.entry("policy", "5"),
            Map.entry("seconds", "5"),
            Map.entry("threads", "2"),
            Map.entry("schedules", "50000"),
            Map.entry("sites", "20,500"),
            Map.entry("siteSeconds", "20"),
            Map.entry("proofSeconds", "15"),
            Map.entry("replications", "300"),
            Map.entry("executions", "25000"));

    private final Map<String, String> values = new TreeMap<>(DEFAULTS);
    private final String text;

    Settings(String[] args) {
        text = String.join(" ", args);
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (parts.length != 2 || !DEFAULTS.containsKey(parts[0])) {
                throw new IllegalArgumentException("[" + arg + "] is not one of " + new TreeMap<>(DEFAULTS)
                        + ".\nMaybe write name=value; parts=j120 j120=15 seconds=5 takes every 15th j120 instance.");
            }
            values.put(parts[0], parts[1]);
        }
    }

    boolean yes(String name) {
        return text(name).equals("yes");
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    double decimal(String name) {
        return Double.parseDouble(text(name));
    }

    List<String> list(String name) {
        return Arrays.asList(text(name).split(","));
    }

    Path path(String name) {
        return Path.of(text(name));
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return text;
    }
}
