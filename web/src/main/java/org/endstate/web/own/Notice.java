package org.endstate.web.own;

/**
 * What came of a form of the page.
 *
 * @param form which one; empty where none was sent
 * @param key of the words
 * @param refused whether nothing was done
 */
public record Notice(String form, String key, boolean refused) {

    static final Notice NONE = new Notice("", "", false);

    static Notice done(String form) {
        return new Notice(form, "own." + form + ".done", false);
    }

    static Notice refused(String form, String why) {
        return new Notice(form, "own." + why, true);
    }

    /** Whether it belongs beside this form. */
    public boolean on(String shown) {
        return form.equals(shown);
    }
}
