package org.endstate.web.page;

import java.util.Map;

/** A form as somebody filled it in, with what is wrong with it. */
public interface Filled {

    /** What stands in each field, by its name. */
    Map<String, String> typed();

    /** Message keys of what is wrong, by the name of the field; all at once. */
    Map<String, String> faults();

    /** What stands in a field. */
    default String value(String field) {
        return typed().getOrDefault(field, "");
    }

    /** The key of what is wrong with a field; empty where nothing is. */
    default String fault(String field) {
        return faults().getOrDefault(field, "");
    }
}
