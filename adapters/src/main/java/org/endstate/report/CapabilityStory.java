package org.endstate.report;

import java.util.List;

/** What the page says of one function. */
public record CapabilityStory(
        String id, String name, List<String> sentences, List<Figure> figures, List<Rule> rules, List<Table> tables) {

    public CapabilityStory {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
    }

    /**
     * A condition on the function, and how it stands.
     *
     * @param sign a sign beside the status that needs no colour
     * @param readings every panel as the rule reads it
     */
    public record Rule(String id, String name, String status, String sign, List<String> sentences, Table readings) {
        public Rule {
            sentences = List.copyOf(sentences);
        }
    }
}
