package org.endstate.web.evidence;

import java.util.List;

/**
 * A field of a form.
 *
 * @param group fields of one group stand together under its words; empty text for none
 * @param choices of a choice; of no other
 */
public record FormField(String name, String group, Sort sort, boolean required, List<Choice> choices) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4_000;

    public FormField {
        choices = List.copyOf(choices);
    }

    /** How it is filled in. */
    public enum Sort {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        TICK
    }

    /** Something to choose. */
    public record Choice(String value, String text) {}

    static FormField of(String name, Sort sort) {
        return new FormField(name, "", sort, true, List.of());
    }

    static FormField choice(String name, List<Choice> choices) {
        return new FormField(name, "", Sort.CHOICE, true, choices);
    }

    FormField optional() {
        return new FormField(name, group, sort, false, choices);
    }

    FormField in(String group) {
        return new FormField(name, group, sort, required, choices);
    }

    /** How many characters it takes. */
    public int longest() {
        return sort == Sort.TEXT ? LONGEST_TEXT : LONGEST_LINE;
    }

    boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
