package org.endstate.formats.boundaries;

import java.util.List;

/** Where an area lies: one polygon or more. */
public record Shape(List<Part> parts) {

    public Shape {
        parts = List.copyOf(parts);
    }

    /** A polygon with its holes. */
    public record Part(Ring outline, List<Ring> holes) {
        public Part {
            holes = List.copyOf(holes);
        }
    }
}
