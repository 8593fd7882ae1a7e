package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Item;
import org.endstate.judgement.ItemPool;
import org.endstate.judgement.PartyPool;
import org.endstate.judgement.Pooled;
import org.endstate.judgement.Scale;

/** Shows what each party's experts and all together say of one item. */
final class PoolWriter {

    private final Words words;

    PoolWriter(Words words) {
        this.words = words;
    }

    /** One pool and what it is called. */
    private record Named(String name, Belief belief) {}

    StudyPage.Story story(ItemPool item, String id) {
        List<Named> pools = new ArrayList<>();
        for (PartyPool party : item.parties()) {
            add(pools, words.of("capability.party", party.party(), words.whole(party.experts())), party.pooled());
        }
        add(pools, words.of("study.joint"), item.joint());
        List<String> sentences = new ArrayList<>();
        if (!item.item().text().isEmpty()) {
            sentences.add(item.item().text());
        }
        item.disagreement().ifPresent(apart -> sentences.add(words.of("study.apart", words.probability(apart.size()))));
        if (pools.size() <= item.parties().size()) {
            sentences.add(words.of("study.nothing-possible"));
        }
        return new StudyPage.Story(
                id,
                item.item().id(),
                sentences,
                pools.isEmpty() ? List.of() : List.of(figure(item.item(), pools, id)),
                List.of());
    }

    private static void add(List<Named> pools, String name, Pooled pooled) {
        if (pooled instanceof Pooled.Of(Belief belief)) {
            pools.add(new Named(name, belief));
        }
    }

    private Figure figure(Item item, List<Named> pools, String id) {
        String title = words.of("study.pool-figure", item.id());
        return new Figure(id, title, drawing(item, pools, id, title), table(title, pools));
    }

    private String drawing(Item item, List<Named> pools, String id, String title) {
        if (item instanceof Item.Levels) {
            StackedRows rows = new StackedRows(id, title, words.of("study.pool-desc"), pools.size(), 0, words);
            pools.forEach(pool -> rows.row(pool.name(), numbers(pool.belief())));
            return rows.close();
        }
        boolean log = item instanceof Item.Quantity quantity && quantity.scale() == Scale.LOG;
        IntervalRows rows = new IntervalRows(
                id,
                title,
                words.of("study.pool-desc"),
                pools.stream().map(pool -> numbers(pool.belief())).toList(),
                new IntervalRows.Style(log, item instanceof Item.Event),
                words);
        pools.forEach(pool -> rows.row(pool.name(), numbers(pool.belief())));
        return rows.close();
    }

    /** A probability as a range without width. */
    private static List<Double> numbers(Belief belief) {
        return switch (belief) {
            case Belief.Probability(double p) -> List.of(p);
            case Belief.Quantiles(var values) -> values;
            case Belief.Incomplete(var values) -> values;
            case Belief.Levels(var probabilities) -> probabilities;
        };
    }

    private Table table(String title, List<Named> pools) {
        int most = pools.stream()
                .mapToInt(pool -> numbers(pool.belief()).size())
                .max()
                .orElse(0);
        List<String> columns = new ArrayList<>(List.of(words.of("capability.column.pool")));
        for (int i = 1; i <= most; i++) {
            columns.add(words.whole(i));
        }
        List<List<String>> rows = pools.stream()
                .map(pool -> {
                    List<String> row = new ArrayList<>(List.of(pool.name()));
                    numbers(pool.belief()).forEach(value -> row.add(words.significant(value)));
                    return row;
                })
                .map(List::copyOf)
                .toList();
        return new Table(title, columns, rows);
    }
}
