package org.endstate.formats.boundaries;

import java.util.Map;
import java.util.Optional;

/**
 * Where the first-level areas of the {@link AreaRegister} lie, for maps without a network. Outlines are simplified by a
 * few kilometres. Safe for use by several threads.
 */
public final class Boundaries {

    private final Map<String, Shape> shapes;

    private Boundaries(Topology topology) {
        this.shapes = topology.shapes();
    }

    /** The boundaries that ship with the product; read when first asked for. */
    public static Boundaries shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final Boundaries SHIPPED = new Boundaries(Topology.read(Shipped.unpacked("areas.topojson.gz")));
    }

    /** The shape of the area with this code. */
    public Optional<Shape> find(String id) {
        return Optional.ofNullable(shapes.get(id));
    }
}
