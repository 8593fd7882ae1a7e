package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What inputs/elicitation.yaml may hold. */
final class ElicitationShapes {

    private static final Shape.LocalId ALIAS = new Shape.LocalId("expert");

    private static final Shape.Group EXPERT = new Shape.Group(
            "expert",
            List.of(
                    must("id", ALIAS, "An alias, never a name."),
                    must("party", new Shape.Reference(Kinds.PARTY), "The party that sent the expert.")));

    private static final Shape.Group COMMITMENT = new Shape.Group(
            "commitment",
            List.of(
                    must("expert", ALIAS, "Who committed."),
                    must("function", new Shape.Reference(Kinds.FUNCTION), "The function judged."),
                    may(
                            "dimension",
                            new Shape.LocalId("dimension of the framework"),
                            "The side of it judged by itself."),
                    may("unit", new Shape.Reference(Kinds.UNIT), "The unit judged by itself."),
                    must("hash", Parts.TEXT, "SHA-256 over the salt and the text of the judgement."),
                    may(
                            "salt",
                            Parts.TEXT,
                            "The 32 bytes of the salt in hexadecimal digits; given when it is revealed.")));

    private static final Shape.Group PANEL = new Shape.Group(
            "panel",
            List.of(
                    must("as-of", Parts.DAY, "The day its judgements speak of."),
                    must("sealed", Parts.DAY, "The last day of the first round."),
                    must("closed", Parts.DAY, "The last day of the second round."),
                    may(
                            "commitments",
                            Parts.list(COMMITMENT),
                            "What the experts promised in the first round; without this key the round is not sealed.")));

    static final Shape.Group ROOT = new Shape.Group(
            "elicitation file",
            List.of(
                    must("endstate-elicitation", new Shape.Whole(1, 1), "The version of this format."),
                    must("experts", Parts.someOf(EXPERT), "Everyone who may judge."),
                    may("panels", Parts.list(PANEL), "How each panel was held.")));

    private ElicitationShapes() {}
}
