package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.List;

/** What is declared, by the outcome of the site, and where it is signed. */
final class SignatureSection {

    private final PackSubject subject;
    private final PackWords words;

    SignatureSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        String receiver = subject.site().plan().receiver().map(subject::party).orElse(words.of("nobody"));
        String declaration = "declaration." + subject.site().plan().outcome().name();
        List<String> signatories = new ArrayList<>(subject.principals());
        subject.site().plan().receiver().map(subject::party).ifPresent(taker -> {
            if (!signatories.contains(taker)) {
                signatories.add(taker);
            }
        });
        return List.of(
                new Block.Heading(words.of("signature.head")),
                new Block.Paragraph(
                        words.of(declaration, words.name(subject.site().name()), receiver), false),
                new Block.Paragraph(words.of("signature.intro"), false),
                new Block.Signatures(
                        signatories,
                        List.of(
                                words.of("signature.name"),
                                words.of("signature.office"),
                                words.of("signature.date"),
                                words.of("signature.sign"))));
    }
}
