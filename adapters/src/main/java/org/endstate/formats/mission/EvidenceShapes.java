package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.capability.Evidence;
import org.endstate.formats.schema.Shape;

/** What inputs/evidence.yaml may hold. */
final class EvidenceShapes {

    private static final Shape.Group PERSONNEL = new Shape.Group(
            "personnel of a unit",
            List.of(
                    must("as-of", Parts.DAY, "The day of the count."),
                    may("authorised", Parts.PERSONS, "Posts in the establishment."),
                    may("assigned", Parts.PERSONS, "Persons on the unit's rolls."),
                    may("present-verified", Parts.PERSONS, "Persons seen at a muster that somebody else verified."),
                    may("paid", Parts.PERSONS, "Persons paid.")));

    private static final Shape.Group UNIT = new Shape.Group(
                    "unit",
                    List.of(
                            Parts.id(Kinds.UNIT),
                            Parts.NAMED,
                            must("echelon", Parts.TEXT, "Such as battalion or brigade."),
                            must("functions", Parts.someReferences(Kinds.FUNCTION), "The functions it serves."),
                            may("personnel", PERSONNEL, "Four numbers that are not one another."),
                            Parts.KNOWN_FROM))
            .plus(Parts.SOURCING);

    private static final Shape.Group EVIDENCE = new Shape.Group(
                    "item of evidence",
                    List.of(
                            Parts.id(Kinds.EVIDENCE),
                            must("kind", Parts.choice(Evidence.Kind.class), "How it came to be known."),
                            must("what", Parts.NAME, "What was found, in a sentence."),
                            must(
                                    "date",
                                    Parts.DAY,
                                    "The day it speaks of; later than the planning date, it is left out."),
                            must("place", Parts.TEXT, "Where."),
                            must(
                                    "functions",
                                    Parts.someReferences(Kinds.FUNCTION),
                                    "The functions it says something of."),
                            may("units", Parts.references(Kinds.UNIT), "The units it says something of."),
                            must(
                                    "reliability",
                                    new Shape.Choice(List.of("A", "B", "C", "D", "E", "F")),
                                    "Of the source, A to E; F: cannot be judged."),
                            must("credibility", new Shape.Whole(1, 6), "Of what it says, 1 to 5; 6: cannot be judged."),
                            may("verified-by", Parts.references(Kinds.PARTY), "The parties that verified it."),
                            may("verified-by-neutral", Parts.TEXT, "Who else verified it and is neutral."),
                            may(
                                    "independence-group",
                                    new Shape.LocalId("group of evidence with one origin"),
                                    "What has one origin has one group and counts as one source; by default each item its own."),
                            may(
                                    "enablers",
                                    Parts.list(new Shape.LocalId("enabler of the framework")),
                                    "The support that was present; [] for none, left out for not stated."),
                            may("release", Parts.choice(Evidence.Release.class), "Who may read it; default parties."),
                            may("hash", Parts.TEXT, "SHA-256 of the document, photograph or log."),
                            Parts.KNOWN_FROM))
            .plus(Parts.SOURCING);

    static final Shape.Group ROOT = new Shape.Group(
            "evidence file",
            List.of(
                    must("endstate-evidence", new Shape.Whole(1, 1), "The version of this format."),
                    may("units", Parts.list(UNIT), "Force elements that can be assessed by themselves."),
                    may("evidence", Parts.list(EVIDENCE), "What judgements rest on.")));

    private EvidenceShapes() {}
}
