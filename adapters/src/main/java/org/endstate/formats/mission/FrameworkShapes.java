package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What a framework file may hold: every version whole, so that none is ever changed. */
final class FrameworkShapes {

    private static final Shape.Group BOTH = new Shape.Group(
            "text in both languages",
            List.of(must("en", Parts.TEXT, "The text in English."), must("ar", Parts.TEXT, "The text in Arabic.")));

    private static final Shape DESCRIPTORS = Parts.someOf(BOTH);

    private static final Shape.LocalId ENABLER_ID = new Shape.LocalId("enabler of the version");

    private static final Shape.Group ENABLER = new Shape.Group(
            "enabler",
            List.of(
                    must("id", ENABLER_ID, "How judgements, evidence and conditions refer to it."),
                    must("name", BOTH, "What it is called.")));

    private static final Shape.Group LEVEL = new Shape.Group(
            "level of the scale",
            List.of(
                    must("name", BOTH, "What the level means, in a few words."),
                    may("without", Parts.list(ENABLER_ID), "The enablers that must be absent at this level.")));

    private static final Shape.Group DIMENSION = new Shape.Group(
            "dimension",
            List.of(
                    must("id", new Shape.LocalId("dimension of the version"), "How judgements refer to it."),
                    must("name", BOTH, "What it is called."),
                    must("levels", DESCRIPTORS, "What can be observed at each of the levels 0 to 5.")));

    private static final Shape.Group FUNCTION = new Shape.Group(
            "standard of a function",
            List.of(
                    must(
                            "id",
                            new Shape.LocalId("function of the framework"),
                            "The `standard` of a function of mission.yaml; by default the function of the same id."),
                    must("name", BOTH, "What it is called."),
                    may("threshold", Parts.LEVEL, "The level at which the host needs the mission no more."),
                    must("levels", DESCRIPTORS, "What can be observed at each of the levels 0 to 5.")));

    private static final Shape.Group ADOPTED = new Shape.Group(
            "adoption",
            List.of(
                    must("on", Parts.DAY, "The day of the decision."),
                    must("by", Parts.someReferences(Kinds.PARTY), "The parties; both principals."),
                    may(
                            "hash",
                            Parts.TEXT,
                            "SHA-256 of the version's text as adopted: a later change of it is refused.")));

    private static final Shape.Group VERSION = new Shape.Group(
            "framework version",
            List.of(
                    must("version", new Shape.Whole(1, 1_000), "1, 2, 3 …; a version is never changed."),
                    must("from", Parts.DAY, "The first day on which judgements are made under it."),
                    may("adopted", ADOPTED, "The decision of the parties; without one it is listed as an assumption."),
                    may(
                            "crosswalk",
                            new Shape.MapOf(
                                    new Shape.LocalId("function of the framework"), new Shape.ListOf(Parts.LEVEL, 1)),
                            "For each function whose levels changed: for each new level, the highest old level that it still demands."),
                    may("break", Parts.TEXT, "Why levels cannot be compared with the version before."),
                    must("enablers", Parts.list(ENABLER), "Named external support."),
                    must("scale", Parts.someOf(LEVEL), "The six levels, 0 to 5."),
                    may("dimensions", Parts.list(DIMENSION), "Sides of a function that can be judged by themselves."),
                    must("functions", Parts.someOf(FUNCTION), "What each function has to show.")));

    static final Shape.Group ROOT = new Shape.Group(
            "framework file",
            List.of(
                    must("endstate-framework", new Shape.Whole(1, 1), "The version of this format."),
                    must("id", new Shape.LocalId("framework"), "What the framework is called among others."),
                    must("name", BOTH, "What people call it."),
                    must("versions", Parts.someOf(VERSION), "Every version, oldest first.")));

    private FrameworkShapes() {}
}
