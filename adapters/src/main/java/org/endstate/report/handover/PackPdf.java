package org.endstate.report.handover;

import org.endstate.report.typeset.Typesetter;

/** A pack as a tagged PDF; its creation date is the planning date. */
public final class PackPdf {

    private PackPdf() {}

    /** The bytes of the PDF. */
    public static byte[] render(HandoverPack pack) {
        return setter(pack).pdf(fo -> new PackFo(pack, fo).write());
    }

    /** The same in another format that FOP knows: for tests that look at positions. */
    static byte[] render(HandoverPack pack, String mime) {
        return setter(pack).render(fo -> new PackFo(pack, fo).write(), mime);
    }

    private static Typesetter setter(HandoverPack pack) {
        return new Typesetter(pack.title(), pack.date());
    }
}
