package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.schedule.Certificate;
import org.endstate.schedule.Certificate.By;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.words.UnprovenWords;

/** What is proved of an option's plan, in sentences. */
final class CertificateWords {

    private final Brief brief;
    private final Words words;

    CertificateWords(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    String of(OptionAppraisal appraisal) {
        List<String> sentences = new ArrayList<>();
        String option = words.of(appraisal.kind());
        By by = appraisal.certificate().by();
        switch (appraisal.certificate()) {
            case Certificate.Bounded bounded -> {
                sentences.add(words.of("proof.ends", option, lastDay(bounded.best_days())));
                sentences.add(proved(bounded));
                if (bounded.searched_days().isEmpty() || bounded.searched_days().getAsInt() > bounded.best_days()) {
                    sentences.add(words.of("proof.found-by-solver"));
                }
            }
            case Certificate.NoneKnown none -> sentences.add(words.of("proof.none-known", option));
            case Certificate.NoneExists none -> sentences.add(words.of("proof.none-exists", option, prover(by)));
        }
        if (by instanceof By.OwnBound(var why)) {
            sentences.add(
                    words.of("proof.not-used", UnprovenWords.in(words.locale()).of(why)));
        }
        return String.join(" ", sentences);
    }

    private String proved(Certificate.Bounded bounded) {
        String by = prover(bounded.by());
        return bounded.optimal()
                ? words.of("proof.optimal", by)
                : words.of(
                        "proof.bounded",
                        by,
                        lastDay(bounded.bound_days()),
                        bounded.gap_days(),
                        words.decimal(100.0 * bounded.gap_days() / bounded.bound_days(), 1));
    }

    private String prover(By by) {
        return switch (by) {
            case By.Native(String solver) -> solver;
            case By.OwnBound own -> words.of("proof.own-bound");
        };
    }

    private String lastDay(int days) {
        return words.date(brief.asOf().plusDays(Math.max(0, days - 1L)));
    }
}
