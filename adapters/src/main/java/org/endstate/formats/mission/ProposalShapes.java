package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What a file under proposals/ may hold. */
final class ProposalShapes {

    private static final Shape.Group SITE = new Shape.Group(
                    "proposed dates of a site",
                    List.of(
                            must("site", new Shape.Reference(Kinds.SITE), "The site."),
                            may("handover", Parts.DAY, "The handover document is signed on this day, not before it."),
                            may("vacated", Parts.DAY, "The last convoy has left by this day.")))
            .plus(Parts.SOURCING);

    private static final Shape.Group MILESTONE = new Shape.Group(
                    "proposed date of a milestone",
                    List.of(
                            must("milestone", new Shape.Reference(Kinds.MILESTONE), "The milestone."),
                            must("vacated", Parts.DAY, "All of its sites are vacated by this day.")))
            .plus(Parts.SOURCING);

    static final Shape.Group ROOT = new Shape.Group(
            "proposal file",
            List.of(
                    must("endstate-proposal", new Shape.Whole(1, 1), "The version of this format."),
                    must("id", new Shape.Id(Kinds.PROPOSAL), "How tables and files name the proposal."),
                    must("party", new Shape.Reference(Kinds.PARTY), "The party it is ascribed to."),
                    Parts.NAMED,
                    may(
                            "hold-limit",
                            new Shape.Whole(0, 3_650),
                            "Calendar days it waits at a closed gate before it goes on at risk; 0 waits at none; left out, it waits however long."),
                    may(
                            "leave-on-date",
                            new Shape.Truth(),
                            "Whether a site is left on its date with work undone if need be; default false."),
                    may("sites", Parts.list(SITE), "Dates of single sites."),
                    may("milestones", Parts.list(MILESTONE), "Dates of milestones; a site's own date comes first."),
                    Parts.KNOWN_FROM,
                    may(
                            "source",
                            new Shape.OneOrMore(new Shape.Reference(Kinds.SOURCE)),
                            "Where its stance, hold-limit and leave-on-date, comes from."),
                    may("assumption", Parts.TEXT, "Why that stance was assumed; the report lists it.")));

    private ProposalShapes() {}
}
