package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.Proposal.Dated;
import org.endstate.timeline.Proposal.Step;

/** Binds checked proposals. */
final class BindProposals {

    private final LocalDate asOf;
    private final Assumptions assumptions;

    BindProposals(LocalDate asOf, Assumptions assumptions) {
        this.asOf = asOf;
        this.assumptions = assumptions;
    }

    /** The proposals with the dates that have not gone by; one whose dates all have is left out. */
    List<Proposal> proposals(List<ProposalReading.Read> files) {
        return files.stream()
                .map(file -> proposal(file.path(), file.root()))
                .filter(proposal -> !proposal.dates().isEmpty())
                .toList();
    }

    private Proposal proposal(String path, Fields root) {
        List<Dated> dates = new ArrayList<>();
        for (Fields site : root.listGroups("sites")) {
            add(dates, path, site, Step.HANDOVER, "site", "handover");
            add(dates, path, site, Step.VACATED, "site", "vacated");
        }
        for (Fields milestone : root.listGroups("milestones")) {
            add(dates, path, milestone, Step.MILESTONE, "milestone", "vacated");
        }
        if (Assumptions.read(root) instanceof Sourcing.Assumed(String why)) {
            assumptions.add(path, root.at(), "stance of proposal " + root.getText("id"), why);
        }
        Optional<Integer> hold = root.findWhole("hold-limit");
        return new Proposal(
                root.getText("id"),
                root.getText("party"),
                Bind.label(root),
                new Proposal.Stance(
                        hold.map(OptionalInt::of).orElse(OptionalInt.empty()), Bind.truth(root, "leave-on-date")),
                dates);
    }

    private void add(List<Dated> dates, String path, Fields entry, Step step, String subject, String key) {
        entry.findDate(key).filter(date -> !date.isBefore(asOf)).ifPresent(date -> {
            Sourcing sourcing = Assumptions.read(entry);
            String id = entry.getText(subject);
            if (sourcing instanceof Sourcing.Assumed(String why)) {
                assumptions.add(path, entry.at(), "proposed for " + id + ": " + key + " " + date, why);
            }
            dates.add(new Dated(step, id, date, sourcing));
        });
    }
}
