package org.endstate.judgement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers of a study, found by item. */
final class AnswersByItem {

    private final Map<String, Map<String, Belief>> byItem;

    AnswersByItem(List<Answer> answers) {
        byItem = answers.stream()
                .collect(Collectors.groupingBy(Answer::item, Collectors.toMap(Answer::expert, Answer::belief)));
    }

    /** The beliefs about an item, by id of the expert; empty where nobody answered it. */
    Map<String, Belief> to(Item item) {
        return byItem.getOrDefault(item.id(), Map.of());
    }

    /** Whether somebody answered the item in full. */
    boolean hasComplete(Item item) {
        return to(item).values().stream().anyMatch(belief -> !(belief instanceof Belief.Incomplete));
    }
}
