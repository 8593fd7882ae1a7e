/**
 * Invents mission folders of any size, to measure and to try things on.
 *
 * <p>Start with {@link org.endstate.formats.example.ExampleMission}. Nothing here reads or plans.
 */
@NullMarked
package org.endstate.formats.example;

import org.jspecify.annotations.NullMarked;
