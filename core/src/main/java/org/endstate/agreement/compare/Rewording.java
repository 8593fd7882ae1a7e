package org.endstate.agreement.compare;

/**
 * One place at which words were replaced.
 *
 * @param kept the words before it, since the last such place
 * @param deleted what stood there; empty where words were only added
 * @param inserted what stands there now; empty where words were only deleted
 */
public record Rewording(String kept, String deleted, String inserted) {

    /** Whether anything is different here; the last one of a text may only hold its end. */
    public boolean isChange() {
        return !deleted.isEmpty() || !inserted.isEmpty();
    }
}
