package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.Arrays;
import java.util.List;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Shape;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.AssetGroup;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.RetainedSupport;

/** What inputs/requirements.yaml may hold. */
final class RequirementShapes {

    private static final Shape.Whole ITEMS = new Shape.Whole(0, 100_000_000);
    private static final Shape.Whole DAYS = new Shape.Whole(0, 36_500);

    private static final Key[] LOADS = {
        may("trucks", ITEMS, "Loaded trucks."),
        may("containers", ITEMS, "Sea containers of 20 feet."),
        may("flights", ITEMS, "Cargo flights.")
    };

    private static final Shape.Group CORRIDOR = new Shape.Group(
                    "corridor",
                    List.of(
                            Parts.id(Kinds.CORRIDOR),
                            Parts.NAMED,
                            may(
                                    "per-week",
                                    new Shape.Group("capacity of a corridor", List.of(LOADS)),
                                    "What it takes out in a week; a kind that is missing has no known capacity."),
                            may("closed-seasons", Parts.list(season()), "Parts of every year in which nothing moves."),
                            may(
                                    "permission",
                                    new Shape.ThreePoint(0),
                                    "Calendar days from asking for a movement permission to having it; default 0.")))
            .plus(Parts.SOURCING);

    private static final Shape.Group GIFT = new Shape.Group(
            "gift",
            List.of(
                    must("item", Parts.NAME, "What it is."),
                    must("class", Parts.choice(AssetClass.class), "Its kind; the last four are never gifted."),
                    must("count", ITEMS, "How many.")));

    private static final Shape.Group INVENTORY = new Shape.Group(
                    "inventory",
                    List.of(
                            must("as-of", Parts.DAY, "The day of the count."),
                            may("groups", groups(), "Items by what is to become of them."),
                            may("contingent-owned", ITEMS, "Items of contributors, who take them home."),
                            may("never-gifted", ITEMS, "Weapons, ammunition, armoured vehicles and aircraft."),
                            may("unrecorded", ITEMS, "Items found at the site and on no property record."),
                            may("gifts", Parts.list(GIFT), "What is to be left to the receiver.")))
            .plus(Parts.SOURCING);

    private static final Shape.Group CERTIFICATE = new Shape.Group(
                    "environmental certificate",
                    List.of(
                            must("kind", Parts.choice(Certificate.Kind.class), "Its place in the chain."),
                            must("issuer", Parts.TEXT, "Who signed it."),
                            must(
                                    "issued",
                                    Parts.DAY,
                                    "When it was signed; later than the planning date, it is left out."),
                            may("validity", DAYS, "Days after which it lapses; without, it does not.")))
            .plus(Parts.SOURCING);

    private static final Shape.Group ACCEPTANCE = new Shape.Group(
            "acceptance condition",
            List.of(
                    must("text", Parts.NAME, "What the receiver asks for."),
                    must("state", Parts.choice(AcceptanceCondition.State.class), "How it stands.")));

    private static final Shape.Group DEFECT = new Shape.Group(
            "defect",
            List.of(
                    must("text", Parts.NAME, "What is wrong."),
                    may("remedied", new Shape.Truth(), "Whether it has been put right; default false.")));

    private static final Shape.Group CUSTODY = new Shape.Group(
            "custody plan",
            List.of(
                    may(
                            "minimum-guard",
                            Parts.PERSONS,
                            "Persons of the mission that must stay until the last convoy has left."),
                    may("receiver-guard", Parts.PERSONS, "Persons of the receiver that take over the guard."),
                    may("overlap", DAYS, "Days on which both guards are there."),
                    may("signed", Parts.DAY, "When both parties signed it.")));

    private static final Shape.Group MOVEMENT = new Shape.Group("movement demand", List.of(LOADS))
            .plus(may("corridor", new Shape.Reference(Kinds.CORRIDOR), "The way out."));

    private static final Shape.Group COST = new Shape.Group(
                    "cost of delay",
                    List.of(
                            must(
                                    "per-week",
                                    new Shape.Number(Shape.Range.of(0, 1e12)),
                                    "Rent, guard and fuel for every week the site stays open."),
                            must("currency", Parts.TEXT, "Such as USD.")))
            .plus(Parts.SOURCING);

    private static final Shape.Group SITE = new Shape.Group(
            "site's requirements",
            List.of(
                    may("inventory", INVENTORY, "Its property, in counts."),
                    may(
                            "environment",
                            Parts.list(CERTIFICATE),
                            "The environmental documents that exist; an empty list says that there are none."),
                    may("handover", Parts.DAY, "The day both parties have set for the handover."),
                    may("acceptance", Parts.list(ACCEPTANCE), "The receiver's conditions; an empty list: it has none."),
                    may("defects", Parts.list(DEFECT), "What the joint inspection found; an empty list: nothing."),
                    may("custody", CUSTODY, "Who guards it while it changes hands."),
                    may("movement", MOVEMENT, "What has to be moved out."),
                    may("cost-of-delay", COST, "What it costs to stay."),
                    Parts.KNOWN_FROM));

    private static final Shape.Group SUPPORT = new Shape.Group(
            "retained support",
            List.of(
                    must("kind", Parts.choice(RetainedSupport.Kind.class), "What is retained."),
                    must("provider", new Shape.Reference(Kinds.SITE), "The site from which it works."),
                    must(
                            "outlying",
                            Parts.someReferences(Kinds.SITE),
                            "The sites that rely on it while they are open."),
                    Parts.KNOWN_FROM));

    private static final Shape.Group NO_BASELINE = new Shape.Group(
                    "rule without a baseline study",
                    List.of(must(
                            "factor",
                            new Shape.Number(Shape.Range.of(1, 100)),
                            "How many times longer the longest remediation may take.")))
            .plus(Parts.SOURCING);

    /** The whole of inputs/requirements.yaml. */
    static final Shape.Group ROOT = new Shape.Group(
            "requirements file",
            List.of(
                    may("sites", new Shape.MapOf(new Shape.Reference(Kinds.SITE), SITE), "By id of the site."),
                    may("corridors", Parts.list(CORRIDOR), "The ways out."),
                    may("retained-support", Parts.list(SUPPORT), "What stays while any outlying site is open."),
                    may("no-baseline", NO_BASELINE, "How planning treats a site without a baseline study.")));

    private RequirementShapes() {}

    private static Shape.Group groups() {
        return new Shape.Group(
                "asset groups",
                Arrays.stream(AssetGroup.values())
                        .map(group -> may(Parts.word(group), ITEMS, meaning(group)))
                        .toList());
    }

    private static String meaning(AssetGroup group) {
        return switch (group) {
            case I -> "Items that go to another mission, or into reserve.";
            case II -> "Items that go to another activity of the same organisation.";
            case III -> "Items sold to agencies, other organisations or non-governmental ones.";
            case IV -> "Items sold commercially, or scrapped.";
            case V -> "Installed items that stay with the host against agreed compensation.";
        };
    }

    private static Shape.Group season() {
        return WorkShapes.season("closed season of a corridor");
    }
}
