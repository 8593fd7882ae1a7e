package org.endstate.formats.schema;

import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** One place where an id is used. */
public record Use(Kind kind, String id, Place at) {

    /** What is wrong with the use if nothing of its kind has the id. */
    public Flaw dangling(Ids ids) {
        return Flaw.of(at, "no " + kind.singular() + " " + Quoted.of(id), "one of the ids under " + kind.section())
                .maybe(Nearest.to(id, ids.of(kind)));
    }
}
