package org.endstate.bench.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.endstate.threat.Score;
import org.endstate.threat.SkillTable;
import org.endstate.uncertainty.Draws;

/** Tables of scores as CSV and Markdown. */
final class ScoreFiles {

    private ScoreFiles() {}

    /** One line per study, method and window; the window "all" is the mean. */
    static String csv(List<Study> studies) {
        StringBuilder csv = new StringBuilder("study,method,window");
        for (Score score : Score.values()) {
            csv.append(',').append(score.name().toLowerCase(Locale.ROOT));
        }
        csv.append(",coverage_90_active\n");
        for (Study study : studies) {
            for (int method = 0; method < study.table().methods().size(); method++) {
                String start =
                        study.name() + "," + study.table().methods().get(method).name() + ",";
                csv.append(start)
                        .append("all")
                        .append(scores(study.table(), method))
                        .append('\n');
                for (int window = 0; window < study.table().windows().size(); window++) {
                    csv.append(start)
                            .append(study.table().windows().get(window).known())
                            .append(scores(study.table().inWindow(window), method))
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    private static String scores(SkillTable table, int method) {
        StringBuilder line = new StringBuilder();
        for (Score score : Score.values()) {
            line.append(',').append(number(table.mean(score, method), 5));
        }
        return line.append(',')
                .append(number(table.active().mean(Score.COVERAGE_90, method), 5))
                .toString();
    }

    /** A table of all methods of one study. */
    static String markdown(Study study) {
        SkillTable table = study.table();
        SkillTable without = table.withoutWorst(Study.CONFLICTOLOGY, 2);
        List<String> lines = new ArrayList<>();
        lines.add("## " + study.what());
        lines.add("");
        lines.add(table.units().size() + " units, " + table.windows().size() + " windows, " + table.forecasts()
                + " forecasts of a month each, 1,000 draws. CRPS and interval score in deaths, ignorance in bits.");
        lines.add("");
        lines.add("| method | CRPS | ratio (90 % interval) | gm of windows | without two worst, gm | log CRPS "
                + "| ignorance | resampled | interval score | coverage | active | level RPS | level ≤ 2 Brier |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int method = 0; method < table.methods().size(); method++) {
            SkillTable.Ratio ratio =
                    table.ratio(method, Study.CONFLICTOLOGY, Draws.of(2024).split("units"));
            lines.add(String.join(
                    " | ",
                    "| " + table.methods().get(method).name(),
                    number(table.mean(Score.CRPS, method), 2),
                    number(ratio.ratio(), 3) + " (" + number(ratio.low(), 3) + "–" + number(ratio.high(), 3) + ")",
                    number(table.geometricMeanRatio(method, Study.CONFLICTOLOGY), 3),
                    number(without.geometricMeanRatio(method, Study.CONFLICTOLOGY), 3),
                    number(table.mean(Score.LOG_CRPS, method), 3),
                    number(table.mean(Score.IGNORANCE, method), 3),
                    number(table.mean(Score.IGNORANCE_RESAMPLED, method), 3),
                    number(table.mean(Score.INTERVAL_90, method), 1),
                    number(table.mean(Score.COVERAGE_90, method), 3),
                    number(table.active().mean(Score.COVERAGE_90, method), 3),
                    number(table.mean(Score.LEVEL_RPS, method), 4),
                    number(table.mean(Score.LEVEL_BRIER, method), 4) + " |"));
        }
        lines.add("");
        lines.addAll(windows(table));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> windows(SkillTable table) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("| CRPS, data up to |");
        StringBuilder rule = new StringBuilder("|---|");
        table.windows().forEach(window -> {
            head.append(' ').append(window.known()).append(" |");
            rule.append("---|");
        });
        lines.add(head.toString());
        lines.add(rule.toString());
        for (int method = 0; method < table.methods().size(); method++) {
            StringBuilder line =
                    new StringBuilder("| " + table.methods().get(method).name() + " |");
            for (int window = 0; window < table.windows().size(); window++) {
                line.append(' ')
                        .append(number(table.inWindow(window).mean(Score.CRPS, method), 2))
                        .append(" |");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
