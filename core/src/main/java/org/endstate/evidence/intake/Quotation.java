package org.endstate.evidence.intake;

/**
 * What somebody is said to have said.
 *
 * @param span the words of a direct quotation without their marks, or what an indirect one reports
 * @param speaker who; a pronoun or short name has been traced to whom the text named before
 * @param from the words that name the speaker here, such as "the colonel told reporters"
 * @param denial whether the verb denies or rejects what is reported
 */
public record Quotation(Span span, Kind kind, Speaker speaker, Span from, boolean denial) {

    /** In the speaker's words, or in the writer's. */
    public enum Kind {
        DIRECT,
        INDIRECT
    }
}
