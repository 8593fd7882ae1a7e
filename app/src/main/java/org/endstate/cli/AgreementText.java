package org.endstate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.agreement.DefinedTerm;
import org.endstate.agreement.Paragraph;
import org.endstate.agreement.compare.MissionTerms;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.commission.Dossier;

/**
 * A text that a command was given: the clauses of a mission folder, or the items of a statement file.
 *
 * @param terms that its languages must share
 * @param mission whose clauses they are; empty of a statement file
 */
record AgreementText(List<Paragraph> paragraphs, List<DefinedTerm> terms, Optional<Dossier> mission)
        implements AgreementTextOutcome {

    /** Reads a folder or a file. */
    static AgreementTextOutcome read(Desk desk, Path given, Optional<LocalDate> asOf) {
        if (Files.isRegularFile(desk.resolve(given))) {
            return switch (desk.services().agreement().read(desk.resolve(given))) {
                case AgreementServices.Usable usable -> of(usable);
                case AgreementServices.Unusable unusable -> new AgreementTextOutcome.Refused(unusable.problems());
            };
        }
        return switch (desk.read(given, asOf)) {
            case MissionReading.Complete complete -> of(complete.dossier());
            case MissionReading.Refused refused -> new AgreementTextOutcome.Refused(refused.problems());
        };
    }

    private static AgreementText of(AgreementServices.Usable usable) {
        return new AgreementText(paragraphs(usable.items().get()), usable.terms(), Optional.empty());
    }

    /** The words of items; one without any has no paragraph. */
    static List<Paragraph> paragraphs(List<StatementItem> items) {
        return items.stream()
                .filter(item -> !item.text().isEmpty())
                .map(item -> new Paragraph(item.id(), item.text()))
                .toList();
    }

    private static AgreementText of(Dossier dossier) {
        return new AgreementText(
                dossier.commitments().clauses().stream()
                        .flatMap(clause -> clause.paragraphs().stream())
                        .toList(),
                MissionTerms.of(dossier.mission(), dossier.commitments().terms()),
                Optional.of(dossier));
    }
}
