package org.endstate.formats.judgements;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.endstate.SharedData;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;

/** The published ratings of the IDEA data, as shares of 1. */
record IdeaRatings(Map<String, Map<String, Double>> values, Map<String, Boolean> outcomes) {

    /** What one expert said of one claim in one round. */
    record Rating(String expert, double lower, double best, double upper, double comprehension) {}

    static IdeaRatings read() throws IOException {
        Map<String, Map<String, Double>> values = new TreeMap<>();
        for (CsvRow row : rows("data_ratings.csv")) {
            String key = row.text("round") + "/" + row.text("paper_id") + "/" + row.text("user_name");
            values.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .put(row.text("element"), row.findNumber("value").orElseThrow());
        }
        Map<String, Boolean> outcomes = new TreeMap<>();
        rows("data_outcomes.csv")
                .forEach(row -> outcomes.put(
                        row.text("paper_id"), row.findNumber("outcome").orElseThrow() == 1));
        return new IdeaRatings(values, outcomes);
    }

    static Map<String, Double> published(String method) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        rows("data_confidence_scores.csv").stream()
                .filter(row -> row.text("method").equals(method))
                .forEach(row ->
                        scores.put(row.text("paper_id"), row.findNumber("cs").orElseThrow()));
        return scores;
    }

    private static List<CsvRow> rows(String file) throws IOException {
        return CsvTable.read(Files.readString(SharedData.at("idea/" + file))).rows();
    }

    List<String> claims() {
        return List.copyOf(outcomes.keySet());
    }

    boolean outcome(String claim) {
        return outcomes.get(claim);
    }

    List<String> experts() {
        TreeSet<String> experts = new TreeSet<>();
        values.keySet().forEach(key -> experts.add(key.split("/")[2]));
        return List.copyOf(experts);
    }

    List<Rating> of(int round, String claim) {
        return experts().stream().map(expert -> of(round, claim, expert)).toList();
    }

    Rating of(int round, String claim, String expert) {
        Map<String, Double> said = values.get("round_" + round + "/" + claim + "/" + expert);
        return new Rating(
                expert,
                said.get("three_point_lower") / 100,
                said.get("three_point_best") / 100,
                said.get("three_point_upper") / 100,
                said.get("likert_binary"));
    }

    /** The median of the linear pool of evenly spread 5-50-95 % distributions on [0,1], by halving. */
    double pooledMedian(String claim) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double cumulative = of(2, claim).stream()
                    .mapToDouble(rating -> cumulative(rating, middle))
                    .average()
                    .orElseThrow();
            low = cumulative < 0.5 ? middle : low;
            high = cumulative < 0.5 ? high : middle;
        }
        return high;
    }

    private static double cumulative(Rating rating, double x) {
        double[] at = {0, rating.lower(), rating.best(), rating.upper(), 1};
        double[] share = {0, 0.05, 0.5, 0.95, 1};
        int bin = 0;
        while (bin < 3 && x >= at[bin + 1]) {
            bin++;
        }
        return share[bin] + (share[bin + 1] - share[bin]) * (x - at[bin]) / (at[bin + 1] - at[bin]);
    }
}
