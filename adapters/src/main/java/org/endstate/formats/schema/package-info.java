/**
 * A small language that describes what a YAML file may hold, and what follows from a description: the check of a file,
 * its JSON Schema, and its reference page.
 *
 * <p>Start with {@link org.endstate.formats.schema.Shape}, then {@link org.endstate.formats.schema.ShapeCheck}. One
 * description, three readings: a key that is added to a shape is checked, published and explained at once. Nothing here
 * knows what a mission is.
 */
@NullMarked
package org.endstate.formats.schema;

import org.jspecify.annotations.NullMarked;
