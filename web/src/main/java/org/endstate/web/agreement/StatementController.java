package org.endstate.web.agreement;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.mission.Mission;
import org.endstate.mission.Party;
import org.endstate.record.Verdict;
import org.endstate.web.Statements;
import org.endstate.web.commission.Commission;
import org.endstate.web.commission.Commissions;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The joint statement that a record signed by both parties holds, as a document. */
@Controller
class StatementController {

    private final Statements statements;
    private final Commissions commissions;
    private final Pages pages;
    private final Clock clock;

    StatementController(Statements statements, Commissions commissions, Pages pages, Clock clock) {
        this.statements = statements;
        this.commissions = commissions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Screens.MISSION + "/agreement/statement/{form:pdf|docx|html|txt}")
    ResponseEntity<?> draw(@On(Screen.AGREEMENT) MissionPage on, @PathVariable String form) throws IOException {
        Commission commission = commissions.of(on.mission());
        Verdict verdict = commission.verdict();
        if (verdict.entries() == 0 || verdict.signedByAllParties() < verdict.entries()) {
            return refused(on, "agreement.statement.unsigned", List.of());
        }
        List<String> unnamed = unnamed(on.dossier().mission());
        if (!unnamed.isEmpty()) {
            return refused(on, "agreement.statement.unnamed", unnamed);
        }
        StatementHead head = head(on.dossier().mission(), verdict);
        return switch (JointStatement.from(head, commission.look(Proceedings::statementItems))) {
            case JointStatement.Outcome.NothingToState nothing -> refused(on, "agreement.statement.nothing", List.of());
            case JointStatement.Outcome.Drawn(JointStatement statement) ->
                document(on, statement, Statements.Form.valueOf(form.toUpperCase(Locale.ROOT)));
        };
    }

    private static Stream<Party> signing(Mission mission) {
        return mission.institution().parties().stream().filter(party -> party.role() != Party.Role.OBSERVER);
    }

    /** Parties without a name in one of the languages. */
    private static List<String> unnamed(Mission mission) {
        return signing(mission)
                .filter(party -> Clause.words(party.name()).size() < Language.values().length)
                .map(Party::id)
                .toList();
    }

    private StatementHead head(Mission mission, Verdict verdict) {
        List<StatementHead.Signatory> parties = signing(mission)
                .map(party -> new StatementHead.Signatory(party.id(), Clause.words(party.name())))
                .toList();
        var record = new StatementHead.SignedRecord(verdict.origin(), verdict.entries(), verdict.root());
        return new StatementHead(parties, LocalDate.now(clock), Optional.of(record), Map.of());
    }

    private ResponseEntity<?> document(MissionPage on, JointStatement statement, Statements.Form form)
            throws IOException {
        return switch (statements.set(statement, form)) {
            case Statements.Outcome.Unset(List<String> complaints) ->
                refused(on, "agreement.statement.unset", complaints);
            case Statements.Outcome.Done(byte[] document) ->
                Attachment.named("statement." + form.name().toLowerCase(Locale.ROOT))
                        .contentType(MediaType.parseMediaType(form.type()))
                        .body(document);
        };
    }

    private ResponseEntity<String> refused(MissionPage on, String why, List<String> details) {
        return pages.answer(
                HttpStatus.CONFLICT.value(),
                "web/agreement/noStatement.jte",
                Map.of("on", on, "why", why, "details", details));
    }
}
