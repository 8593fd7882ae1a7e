package org.endstate.web.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.account.SignedIn;
import org.endstate.web.screen.MissionPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** From a candidate of a document to a draft of an account. */
@Component
class CandidateDesk {

    private final Documents documents;
    private final Readings readings;
    private final Decisions decisions;
    private final DraftDesk desk;

    CandidateDesk(Documents documents, Readings readings, Decisions decisions, DraftDesk desk) {
        this.documents = documents;
        this.readings = readings;
        this.decisions = decisions;
        this.desk = desk;
    }

    /** A candidate of a document of somebody's own side; there is nothing where their side has no such. */
    record Found(UploadedDocument document, String candidate, Map<String, String> form) {}

    Found find(MissionPage on, SignedIn who, String id, String candidate) {
        UploadedDocument document = documents
                .find(on.mission(), desk.owner(who.person()), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return readings.of(document, on.dossier().mission())
                .flatMap(read -> form(on, read, candidate))
                .map(form -> new Found(document, candidate, with(form, "source", document.source())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    private static Optional<Map<String, String>> form(MissionPage on, Readings.Proposed read, String candidate) {
        CandidateText text = new CandidateText(EvidenceWords.of(on), read.document());
        return read.candidates().stream()
                .filter(one -> CandidateText.id(one).equals(candidate))
                .findFirst()
                .map(text::form);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> all = new HashMap<>(form);
        all.put(field, value);
        return all;
    }

    void decide(Found found, Decision decision, SignedIn who) {
        decisions.decide(found.document(), found.candidate(), decision, who.getName());
    }
}
