package org.endstate.agreement.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;

/**
 * Compares the languages of a text, paragraph by paragraph, each language with each other.
 *
 * <p>Numbers and dates have to stand as often in the one as in the other, a defined term at least once. That nothing is
 * found does not say that a translation is right; what is found may be right all the same, as where one language writes
 * a number in words.
 */
public final class LanguageCheck {

    private final List<DefinedTerm> terms;

    public LanguageCheck(List<DefinedTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /** What stands in one language only, in the order of the text. */
    public List<Discrepancy> of(Collection<Paragraph> text) {
        return text.stream().flatMap(paragraph -> of(paragraph).stream()).toList();
    }

    private List<Discrepancy> of(Paragraph paragraph) {
        List<Discrepancy> found = new ArrayList<>();
        for (Language has : Language.values()) {
            for (Language lacks : Language.values()) {
                if (has != lacks) {
                    found.addAll(of(paragraph, has, lacks));
                }
            }
        }
        return found;
    }

    private List<Discrepancy> of(Paragraph paragraph, Language has, Language lacks) {
        Optional<String> here = paragraph.find(has);
        Optional<String> there = paragraph.find(lacks);
        if (here.isEmpty()) {
            return List.of();
        }
        if (there.isEmpty()) {
            return List.of(new Discrepancy(paragraph.id(), has, lacks, Optional.empty()));
        }
        List<Mention> left = new ArrayList<>(Mentions.in(here.get(), has, terms));
        for (Mention mention : Mentions.in(there.get(), lacks, terms)) {
            left.stream().filter(other -> isSame(other, mention)).findFirst().ifPresent(left::remove);
        }
        return left.stream()
                .map(mention -> new Discrepancy(paragraph.id(), has, lacks, Optional.of(mention)))
                .toList();
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.kind() == other.kind() && one.value().equals(other.value());
    }
}
