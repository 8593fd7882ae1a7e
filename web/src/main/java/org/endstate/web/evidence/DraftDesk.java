package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Fold;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.web.Evidence.Holdings;
import org.endstate.web.account.Person;
import org.endstate.web.evidence.FormField.Choice;
import org.endstate.web.screen.MissionPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What one side prepares, held against the register. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final Documents documents;
    private final Registers registers;

    DraftDesk(Drafts drafts, Documents documents, Registers registers) {
        this.drafts = drafts;
        this.documents = documents;
        this.registers = registers;
    }

    /** Whose drafts this person may see; refused where there are none for them. */
    Owner owner(Person person) {
        return Owner.of(person)
                .orElseThrow(() -> new AccessDeniedException("The role [" + person.role() + "] prepares nothing."));
    }

    /**
     * The drafts of somebody's side in order, each held against the register and the drafts before it. What is on the
     * record as it was drafted is a draft no more; one whose id another took is, for it keeps what somebody wrote.
     */
    List<DraftStanding> standings(MissionPage on, Person person) {
        Folded folded = new Folded(on, person);
        Set<RegisterEntry> put = Set.copyOf(registers.onRecord(on.mission()).entries());
        List<DraftStanding> all = new ArrayList<>();
        for (EntryDraft draft : drafts.of(on.mission(), owner(person))) {
            if (!put.contains(folded.check(draft).entry())) {
                all.add(new DraftStanding(draft, folded.take(draft)));
            }
        }
        return all;
    }

    /** What somebody can build on who writes the draft kept by this id; all of their drafts where it is empty. */
    Ground ground(MissionPage on, Person person, String without) {
        Folded folded = new Folded(on, person);
        for (EntryDraft draft : drafts.of(on.mission(), owner(person))) {
            if (!draft.id().equals(without)) {
                folded.take(draft);
            }
        }
        return folded.ground();
    }

    /** Whether a draft of somebody's side, or something in the register, is cited from the document. */
    boolean cites(MissionPage on, Person person, UploadedDocument document) {
        boolean drafted = drafts.of(on.mission(), owner(person)).stream()
                .anyMatch(draft -> document.source().equals(draft.values().get("source")));
        return drafted
                || ground(on, person, "").register().list(Account.class).stream()
                        .anyMatch(account -> account.origin().sources().contains(document.source()));
    }

    /** What the entries of these drafts need on the record before them. */
    Prerequisites prerequisites(MissionPage on, Person person, List<DraftStanding> standings) {
        List<RegisterEntry> known = new ArrayList<>(registers.notOnRecord(on.mission()));
        documents.of(on.mission(), owner(person)).forEach(document -> known.add(document.entry()));
        standings.forEach(standing -> standing.entry().ifPresent(known::add));
        return new Prerequisites(registers.onRecord(on.mission()), known);
    }

    /** The register with drafts on top. */
    private final class Folded {

        private final Fold fold = new Fold();
        private final EvidenceWords words;
        private final String party;
        private final List<Choice> sources;

        Folded(MissionPage on, Person person) {
            words = EvidenceWords.of(on);
            party = person.party();
            if (!(registers.of(on.mission()) instanceof Holdings.Complete(Register register, var rules))) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            register.entries().forEach(fold::add);
            List<UploadedDocument> brought = documents.of(on.mission(), owner(person));
            brought.stream()
                    .map(UploadedDocument::entry)
                    .filter(entry -> fold.objection(entry).isEmpty())
                    .forEach(fold::add);
            Stream<Choice> own = brought.stream()
                    .map(document -> new Choice(document.source(), document.source() + ": " + document.name()));
            Stream<Choice> known = register.list(Document.class).stream()
                    .map(one -> new Choice(one.id(), one.id() + ": " + one.title()));
            sources = Stream.concat(own, known).toList();
        }

        Ground ground() {
            return new Ground(fold.register(), party, sources);
        }

        Optional<RegisterEntry> take(EntryDraft draft) {
            EntryCheck check = check(draft);
            if (!check.isRight() || fold.objection(check.entry()).isPresent()) {
                return Optional.empty();
            }
            fold.add(check.entry());
            return Optional.of(check.entry());
        }

        private EntryCheck check(EntryDraft draft) {
            return EntryCheck.of(new EntryForms(words, ground()), draft.kind(), draft.values());
        }
    }
}
