package org.endstate.report;

import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.report.register.RegisterPage;
import org.endstate.report.register.RegisterPage.Section;
import org.endstate.report.register.RegisterWords;

/**
 * Competing accounts side by side, as known on the planning date. The report is the commission's own, so nothing in it
 * is held back.
 *
 * @param intro how many questions and accounts there are
 */
public record RegisterSection(
        RegisterWords accounts, String intro, List<Section> questions, List<RegisterPage.Cited> documents) {

    public RegisterSection {
        questions = List.copyOf(questions);
        documents = List.copyOf(documents);
    }

    static RegisterSection of(Dossier dossier, Words words) {
        Register register = dossier.inputs().register();
        RegisterWords accounts = new RegisterWords(words.language());
        Publication publication = Publication.of(
                register,
                Rules.standard(),
                Audience.COMMISSION,
                dossier.mission().asOf());
        List<Section> questions = RegisterPage.sections(register, publication, accounts);
        String intro = questions.isEmpty()
                ? words.of("register.none")
                : words.of(
                        "register.intro",
                        questions.size(),
                        register.list(Account.class).size());
        return new RegisterSection(accounts, intro, questions, RegisterPage.documents(register, publication));
    }
}
