package org.endstate.formats.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;

/**
 * An invented mission with so many sites: a hub for every eight, sites of all sizes with the built-in work of their
 * size, movement so scarce that the whole takes about three years, rains, gates on threat, certificates and counts, and
 * four milestones with agreed dates. The same number and seed give the same bytes.
 */
public final class ExampleMission {

    /** The most sites that are invented. */
    public static final int MOST_SITES = 2_000;

    private static final int SITES_PER_HUB = 8;
    private static final int SITES_PER_AREA = 25;
    private static final int STEPS = 4;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final int MONTHS_OF_EVENTS = 120;

    private final int sites;
    private final long seed;
    private final Draws draws;
    private final StringBuilder yaml = new StringBuilder();

    private ExampleMission(int sites, long seed) {
        if (!(sites >= 1 && sites <= MOST_SITES)) {
            throw new IllegalArgumentException("[" + sites + "] sites are not in [1, " + MOST_SITES + "].");
        }
        this.sites = sites;
        this.seed = seed;
        this.draws = Draws.of(seed).split("example").split(sites);
    }

    /** The files of the mission folder, by path. */
    public static SortedMap<String, byte[]> files(int sites, long seed) {
        ExampleMission mission = new ExampleMission(sites, seed);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("README.md", bytes(mission.readme()));
        files.put("mission.yaml", bytes(mission.mission()));
        files.put("inputs/events.csv", bytes(mission.events()));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String readme() {
        return """
                # An invented mission of %d sites

                Everything in this folder is invented by `endstate example --sites %d --seed %d`, to measure and to try
                things on. It describes no mission there is.
                """.formatted(sites, sites, seed);
    }

    private String mission() {
        head();
        resources();
        sites();
        milestones();
        conditions();
        return yaml.toString();
    }

    private void head() {
        yaml.append("""
                # Invented by `endstate example`; see README.md.
                endstate: 1
                mission:
                  id: example-%d
                  name: An invented mission of %d sites
                  as-of: %s
                  strength: {value: %d, unit: persons}
                  disclaimer: Invented from first to last. It describes no mission there is.
                parties:
                  - {id: host, name: Host state, role: host}
                  - {id: lead, name: Lead nation, role: lead}
                working-groups:
                  - {id: wg-threat, name: Threat, subject: threat}
                  - {id: wg-requirements, name: Requirements, subject: requirements}
                  - {id: wg-capability, name: Capability, subject: capability}
                areas:
                """.formatted(sites, sites, AS_OF, total()));
        for (int area = 0; area < areas(); area++) {
            line("  - {id: area-%d, name: Area %d}", area + 1, area + 1);
        }
    }

    private int areas() {
        return Math.ceilDiv(sites, SITES_PER_AREA);
    }

    private int total() {
        return IntStream.range(0, sites).map(this::strength).sum();
    }

    /** As many units as let the work be done in about three years, whatever the number of sites. */
    private void resources() {
        line("resources:");
        resource(
                "escort",
                1 + sites / 40,
                ", seasons: [{name: rains, from: \"12-15\", to: \"02-15\", units: %d}]".formatted(1 + sites / 60));
        resource("transport", 2 + sites / 25, "");
        resource("engineers", 2 + sites / 20, "");
        resource("property-team", 2 + sites / 20, "");
        resource("environment-officers", 1 + sites / 30, "");
        resource("inspection-team", 1 + sites / 30, "");
    }

    private void resource(String id, int capacity, String more) {
        line("  - {id: %s, name: %s, capacity: %d%s}", id, id.replace('-', ' '), capacity, more);
    }

    private void sites() {
        line("sites:");
        for (int site = 0; site < sites; site++) {
            int hub = site / SITES_PER_HUB * SITES_PER_HUB;
            int strength = strength(site);
            line(
                    "  - {id: %s, name: %s, area: area-%d, size: %s, strength: {value: %d, unit: persons}, guard: %d, outcome: %s%s}",
                    id(site),
                    (hub == site ? "Hub " : "Site ") + (site + 1),
                    site / SITES_PER_AREA + 1,
                    size(site),
                    strength,
                    strength / 8,
                    draws.split("outcome").below(3, site) == 0 ? "closed" : "transferred-military, receiver: host",
                    hub == site ? "" : ", hub: " + id(hub));
        }
    }

    private static String id(int site) {
        return "site-" + (site + 1);
    }

    private String size(int site) {
        if (site % SITES_PER_HUB == 0) {
            return "L";
        }
        return List.of("S", "S", "M").get(draws.split("size").below(3, site));
    }

    private int strength(int site) {
        int more = draws.split("strength").below(100, site);
        return switch (size(site)) {
            case "L" -> 1_000 + 5 * more;
            case "M" -> 250 + 4 * more;
            default -> 60 + more;
        };
    }

    /** Sites go in groups of whole hubs, the last ones first, so that no milestone waits for a hub of a later one. */
    private void milestones() {
        line("milestones:");
        int hubs = Math.ceilDiv(sites, SITES_PER_HUB);
        int steps = Math.min(STEPS, hubs);
        for (int step = 1; step <= steps; step++) {
            int first = hubs * (steps - step) / steps * SITES_PER_HUB;
            String of =
                    IntStream.range(first, sites).mapToObj(ExampleMission::id).collect(Collectors.joining(", "));
            line(
                    "  - {id: step-%d, name: Step %d of %d, sites: [%s], agreed: {date: %s, hard: false}}",
                    step, step, steps, of, AS_OF.plusMonths(36L * step / steps).minusDays(1));
        }
    }

    private void conditions() {
        line("conditions:");
        for (int area = 1; area <= areas(); area++) {
            line(
                    "  - {id: calm-%d, name: Area %d is calm, type: threat, areas: [area-%d], level: 3, months: 3}",
                    area, area, area);
            line(
                    "  - {id: file-%d, name: Property file of area %d, type: certificate, issuer: Land registry, after: [60, 150, 400]}",
                    area, area);
        }
        line(
                "  - {id: guards, name: Guard companies of the receiver, type: count, unit: companies, target: 12, now: 5, per-month: [0.3, 0.6, 1.2]}");
        line("gates:");
        for (int hub = 0; hub < sites; hub += SITES_PER_HUB) {
            int area = hub / SITES_PER_AREA + 1;
            line(
                    "  - {id: gate-%d, name: Before the handover of hub %d, requires: [calm-%d, file-%d%s], holds: [{site: %s, role: handover}]}",
                    hub + 1, hub + 1, area, area, hub % 16 == 0 ? ", guards" : "", id(hub));
        }
        line("planning: {horizon: 60, scenarios: 2000, seed: %d}", Math.floorMod(seed, 1_000_000L));
    }

    /** Deaths by area and month: few in most months, and now and then a bad year. */
    private String events() {
        StringBuilder csv = new StringBuilder("month,area,low,best,high,events\n");
        YearMonth first = YearMonth.from(AS_OF).minusMonths(MONTHS_OF_EVENTS);
        for (int month = 0; month < MONTHS_OF_EVENTS; month++) {
            for (int area = 1; area <= areas(); area++) {
                Draws of = draws.split("events").split(area);
                boolean bad = of.split("year").uniform(month / 12) < 0.2;
                double mean = bad ? 12 : 1.5;
                int deaths = (int) (-mean * StrictMath.log(1 - of.uniform(month)));
                if (deaths > 0) {
                    csv.append(String.format(
                            Locale.ROOT,
                            "%s,area-%d,%d,%d,%d,%d%n",
                            first.plusMonths(month),
                            area,
                            deaths,
                            deaths,
                            deaths,
                            1 + deaths / 4));
                }
            }
        }
        return csv.toString().replace("\r\n", "\n");
    }

    private void line(String pattern, Object... values) {
        yaml.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
