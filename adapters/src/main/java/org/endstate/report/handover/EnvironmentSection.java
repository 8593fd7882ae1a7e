package org.endstate.report.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.requirements.Certificate;

/** The environmental chain: which documents exist, who signed them, how long they hold. */
final class EnvironmentSection {

    private final PackSubject subject;
    private final PackWords words;

    EnvironmentSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading(words.of("environment.head")),
                new Block.Grid(
                        List.of(
                                words.of("environment.document"),
                                words.of("environment.issuer"),
                                words.of("environment.issued"),
                                words.of("environment.until")),
                        List.of(3, 3, 2, 2),
                        Arrays.stream(Certificate.Kind.values()).map(this::row).toList()));
    }

    private List<String> row(Certificate.Kind kind) {
        Optional<Certificate> found = subject.stated().findCertificate(kind);
        String absent =
                words.of(subject.stated().ground().environment().isPresent() ? "environment.missing" : "not-stated");
        return List.of(
                words.of(kind),
                found.map(Certificate::issuer).orElse(absent),
                found.map(Certificate::issued).map(words::date).orElse(""),
                found.map(this::until).orElse(""));
    }

    private String until(Certificate certificate) {
        return certificate.holdsUntil().map(words::date).orElse(words.of("environment.no-end"));
    }
}
