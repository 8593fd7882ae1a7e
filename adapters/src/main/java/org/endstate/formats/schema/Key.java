package org.endstate.formats.schema;

/**
 * One key of a group.
 *
 * @param required whether the group is wrong without it
 * @param doc one sentence on what the value means
 */
public record Key(String name, Shape shape, boolean required, String doc) {

    /** A key that must be there. */
    public static Key must(String name, Shape shape, String doc) {
        return new Key(name, shape, true, doc);
    }

    /** A key that may be left out. */
    public static Key may(String name, Shape shape, String doc) {
        return new Key(name, shape, false, doc);
    }
}
