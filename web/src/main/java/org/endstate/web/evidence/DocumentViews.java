package org.endstate.web.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.register.Account;
import org.endstate.web.Evidence.Document;
import org.endstate.web.Evidence.Holdings;
import org.endstate.web.account.Person;
import org.endstate.web.screen.MissionPage;
import org.springframework.stereotype.Component;

/** Documents in the words of a page. */
@Component
class DocumentViews {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb");
    private static final int KILOBYTE = 1024;

    private final Documents documents;
    private final Readings readings;
    private final Decisions decisions;
    private final DraftDesk desk;
    private final Registers registers;

    DocumentViews(Documents documents, Readings readings, Decisions decisions, DraftDesk desk, Registers registers) {
        this.documents = documents;
        this.readings = readings;
        this.decisions = decisions;
        this.desk = desk;
        this.registers = registers;
    }

    /** The documents that this person may see. */
    DocumentsView list(MissionPage on, Person person, String problem) {
        EvidenceWords words = EvidenceWords.of(on);
        List<UploadedDocument> own = documents.of(on.mission(), desk.owner(person));
        Set<String> ownHashes = own.stream().map(UploadedDocument::hash).collect(Collectors.toSet());
        return new DocumentsView(
                on,
                problem,
                own.stream().map(one -> line(one, words, state(on, one, words))).toList(),
                onRecord(on.mission()).stream()
                        .filter(one -> !ownHashes.contains(one.hash()))
                        .map(one -> line(one, words, words.say("document.cited")))
                        .toList());
    }

    /** The documents of all sides from which something on the record is cited, each once. */
    List<UploadedDocument> onRecord(String mission) {
        if (!(registers.of(mission) instanceof Holdings.Complete(var register, var rules))) {
            return List.of();
        }
        Set<String> cited = register.list(Account.class).stream()
                .flatMap(account -> account.origin().sources().stream())
                .collect(Collectors.toSet());
        Map<String, UploadedDocument> once = documents.all(mission).stream()
                .filter(document -> cited.contains(document.source()))
                .collect(Collectors.toMap(UploadedDocument::hash, one -> one, (one, other) -> one));
        return List.copyOf(once.values());
    }

    private static DocumentsView.Line line(UploadedDocument document, EvidenceWords words, String state) {
        String brought = words.say(
                "document.brought",
                document.brought().by(),
                words.day(LocalDate.ofInstant(document.brought().at(), ZoneOffset.UTC)),
                words.number((double) Math.ceilDiv(document.size(), KILOBYTE)));
        return new DocumentsView.Line(document, brought, state);
    }

    private String state(MissionPage on, UploadedDocument document, EvidenceWords words) {
        if (document.refused().isPresent()) {
            return words.say("document.refused");
        }
        return readings.of(document, on.dossier().mission())
                .map(read -> words.count("candidates", read.candidates().size()) + " "
                        + words.count("decided", decisions.on(document).size()))
                .orElseGet(() -> words.say("document.reading"));
    }

    /** A document of their own side. */
    DocumentView one(MissionPage on, Person person, UploadedDocument document) {
        EvidenceWords words = EvidenceWords.of(on);
        return new DocumentView(
                on,
                document,
                readings.of(document, on.dossier().mission()).map(read -> reading(document, read, words)),
                desk.ground(on, person, "").questions(words));
    }

    private DocumentView.Reading reading(UploadedDocument document, Readings.Proposed read, EvidenceWords words) {
        Document.Read text = read.document();
        Map<String, Decision> decided = decisions.on(document);
        CandidateText said = new CandidateText(words, text);
        List<CandidateCard> cards = new ArrayList<>();
        for (Candidate candidate : read.candidates()) {
            Optional<Decision> decision = Optional.ofNullable(decided.get(CandidateText.id(candidate)));
            cards.add(said.card(candidate, cards.size() + 1, decision));
        }
        return new DocumentView.Reading(
                text.title().isEmpty() ? document.name() : text.title(),
                facts(text, words),
                RIGHT_TO_LEFT.contains(text.source().language()) ? "rtl" : "ltr",
                new MarkedText(text.source().text(), read.candidates()),
                cards);
    }

    private static List<String> facts(Document.Read text, EvidenceWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("document.form", text.form()));
        if (!text.publisher().isEmpty()) {
            facts.add(words.say("document.publisher", text.publisher()));
        }
        facts.add(text.source()
                .published()
                .map(day -> words.say("document.published", words.day(day)))
                .orElseGet(() -> words.say("document.undated")));
        return facts;
    }
}
