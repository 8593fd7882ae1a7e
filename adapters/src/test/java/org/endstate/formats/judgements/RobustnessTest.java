package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.SharedData;
import org.endstate.judgement.ClassicalModel;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.PerformanceScore;
import org.endstate.judgement.Study;
import org.endstate.judgement.Weighting;
import org.junit.jupiter.api.Test;

/**
 * The tobacco study with one to four items, or one to four experts, left out, against every row of anduryl's
 * {@code item_robustness_tobacco.csv} and {@code expert_robustness_tobacco.csv}: global weights, no cutoff. The second
 * file names the experts by the items of the same position.
 */
class RobustnessTest {

    private static final Pattern NAME = Pattern.compile("'([^']*)'");
    private static final double TOLERANCE = 1e-12;

    @Test
    void leaving_out_items_gives_the_known_scores() throws IOException {
        Study tobacco = Studies.named("tobacco");
        List<String> rows = rows("item_robustness_tobacco.csv");
        assertThat(rows).hasSize(386);
        for (String row : rows) {
            same(tobacco.without(Set.of(), names(row)), row);
        }
    }

    @Test
    void leaving_out_experts_gives_the_known_scores() throws IOException {
        Study tobacco = Studies.named("tobacco");
        List<String> items = tobacco.items().stream().map(Item::id).toList();
        List<String> experts = tobacco.experts().stream().map(Expert::id).toList();
        List<String> rows = rows("expert_robustness_tobacco.csv");
        assertThat(rows).hasSize(99);
        for (String row : rows) {
            Set<String> left = new HashSet<>();
            names(row).forEach(name -> left.add(experts.get(items.indexOf(name))));
            same(tobacco.without(left, Set.of()), row);
        }
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(SharedData.at("sej/expected/" + file));
        return lines.subList(1, lines.size());
    }

    private static Set<String> names(String row) {
        Set<String> names = new HashSet<>();
        for (Matcher name = NAME.matcher(row); name.find(); ) {
            names.add(name.group(1));
        }
        return names;
    }

    private static void same(Study study, String row) {
        String[] cells = row.split(";");
        PerformanceScore score = ClassicalModel.of(study)
                .decide(new Weighting.Global(false))
                .score()
                .orElseThrow();
        assertThat(new double[] {score.information(), score.seedInformation(), score.statisticalAccuracy()})
                .as(row)
                .containsExactly(
                        new double[] {
                            Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
                        },
                        within(TOLERANCE));
    }
}
