package org.endstate.words;

import java.util.Locale;
import java.util.ResourceBundle;
import org.endstate.evidence.register.Claim;

/** What the figures of the register count, in the language of the reader. Safe for use by many threads. */
public final class FigureUnits {

    private final ResourceBundle words;

    private FigureUnits(ResourceBundle words) {
        this.words = words;
    }

    /** The units of this language; English where it is not Arabic. */
    public static FigureUnits in(Locale language) {
        return new FigureUnits(Sentences.bundle("units", language));
    }

    /** What the figure counts, in this language where its words are known; else as the record has it. */
    public String of(Claim.Figure figure) {
        String key = figure.unit().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return words.containsKey(key) ? words.getString(key) : figure.unit();
    }
}
