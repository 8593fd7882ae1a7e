package org.endstate.schedule;

import java.util.Arrays;
import java.util.List;
import org.endstate.uncertainty.Draws;

/**
 * Seeded networks that look like drawdowns: any number of sites of twenty activities each, eight resources shared by
 * all, and one hub for every eight sites. Movement is scarce: the work for convoys takes about two and a half times as
 * long as the longest site would alone, the work for the other resources less. Public so that benchmarks can use it.
 */
public final class MissionLike {

    private static final int SITES_PER_HUB = 8;

    /** What is done at every site: name, days at a site of middle size, resource (-1 for none), units, predecessors. */
    private record Step(String name, int days, int resource, int units, int... after) {}

    private static final List<Step> STEPS = List.of(
            new Step("survey", 6, 4, 1),
            new Step("inventory", 12, 5, 2, 0),
            new Step("disposition", 10, 5, 1, 1),
            new Step("baseline", 8, 4, 1, 0),
            new Step("release staff", 20, -1, 0, 0),
            new Step("pack stores", 15, 5, 3, 2),
            new Step("pack vehicles", 12, 2, 2, 2),
            new Step("sell or donate", 18, -1, 0, 2),
            new Step("ammunition", 7, 3, 2, 1),
            new Step("permission", 14, -1, 0, 2),
            new Step("first convoy", 5, 0, 4, 5, 9),
            new Step("second convoy", 5, 0, 5, 6, 10),
            new Step("airlift", 2, 1, 1, 8, 9),
            new Step("dismantle", 14, 2, 3, 5),
            new Step("clear ground", 9, 3, 3, 8, 13),
            new Step("networks out", 4, 6, 1, 11),
            new Step("close-out", 6, 4, 2, 13, 14),
            new Step("handover", 2, 7, 1, 16, 7),
            new Step("last convoy", 3, 0, 3, 15, 12, 17, 4),
            new Step("accounts", 15, 7, 1, 18));

    private static final int HANDOVER = 17;
    private static final int DEPARTURE = 18;
    private static final List<String> RESOURCES = List.of(
            "convoys", "aircraft", "engineers", "disposal teams", "inspectors", "stores teams", "signallers", "boards");

    /** How long the work for each resource takes, as a multiple of the time of the longest site alone. */
    private static final double[] LOAD = {2.5, 1.5, 2.2, 1.6, 1.4, 1.9, 1.0, 1.0};

    private MissionLike() {}

    /** A network of so many sites: {@code 20 * sites} activities. */
    public static Network of(int sites, long seed) {
        return of(sites, seed, 1);
    }

    /**
     * The same where work for shared resources takes this many times as long. By 0.8 the scarcest, convoys, takes twice
     * as long as the longest site alone.
     */
    public static Network of(int sites, long seed, double scarcity) {
        Draws draws = Draws.of(seed).split("mission-like").split(sites);
        int[][] days = new int[sites][];
        for (int site = 0; site < sites; site++) {
            days[site] = days(draws.split(site));
        }
        int[] capacity = capacity(days, scarcity);
        int horizon = 400 + 200 * STEPS.size() * (int) Math.ceil(Math.sqrt(sites)) / 10 + 20 * sites;
        NetworkBuilder builder = Network.over(horizon);
        boolean[] everyDay = new boolean[horizon];
        Arrays.fill(everyDay, true);
        builder.calendar(everyDay);
        for (int r = 0; r < capacity.length; r++) {
            int[] units = new int[horizon];
            Arrays.fill(units, capacity[r]);
            builder.resource(RESOURCES.get(r), units);
        }
        for (int site = 0; site < sites; site++) {
            addSite(builder, site, days[site]);
        }
        for (int site = 0; site < sites; site++) {
            int hub = site / SITES_PER_HUB * SITES_PER_HUB;
            if (hub != site) {
                builder.after(site * STEPS.size() + DEPARTURE, hub * STEPS.size() + HANDOVER);
            }
        }
        return builder.build();
    }

    /** Days of every step: small, middle or large site, and up to a third more or less. */
    private static int[] days(Draws draws) {
        double size = List.of(0.6, 1.0, 1.7).get(draws.below(3, 0));
        int[] days = new int[STEPS.size()];
        for (int step = 0; step < days.length; step++) {
            double factor = 0.67 + 0.66 * draws.uniform(step + 1L);
            days[step] = Math.max(1, (int) Math.round(STEPS.get(step).days() * size * factor));
        }
        return days;
    }

    private static int[] capacity(int[][] days, double scarcity) {
        long[] energy = new long[RESOURCES.size()];
        int longest = 0;
        for (int[] site : days) {
            longest = Math.max(longest, pathLength(site));
            for (int step = 0; step < site.length; step++) {
                if (STEPS.get(step).resource() >= 0) {
                    energy[STEPS.get(step).resource()] += (long) STEPS.get(step).units() * site[step];
                }
            }
        }
        int[] capacity = new int[energy.length];
        for (int r = 0; r < capacity.length; r++) {
            int resource = r;
            int most = STEPS.stream()
                    .filter(step -> step.resource() == resource)
                    .mapToInt(Step::units)
                    .max()
                    .orElse(1);
            capacity[r] = Math.max(most, (int) Math.ceil(energy[r] / (scarcity * LOAD[r] * longest)));
        }
        return capacity;
    }

    private static int pathLength(int[] days) {
        int[] finish = new int[days.length];
        for (int step = 0; step < days.length; step++) {
            for (int before : STEPS.get(step).after()) {
                finish[step] = Math.max(finish[step], finish[before]);
            }
            finish[step] += days[step];
        }
        return Arrays.stream(finish).max().orElse(0);
    }

    private static void addSite(NetworkBuilder builder, int site, int[] days) {
        int group = builder.group("site " + site);
        int first = site * STEPS.size();
        for (int step = 0; step < days.length; step++) {
            Step spec = STEPS.get(step);
            int activity = builder.activity(new Activity(
                    "site " + site + "/" + spec.name(), group, 0, days[step], step == DEPARTURE, step > DEPARTURE));
            if (spec.resource() >= 0) {
                builder.uses(activity, spec.resource(), spec.units());
            }
            for (int before : spec.after()) {
                builder.after(first + before, activity);
            }
        }
    }
}
