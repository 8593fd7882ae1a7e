package org.endstate.report;

/**
 * A drawing with the numbers behind it.
 *
 * @param id of the drawing in the page
 * @param svg a complete, already escaped {@code svg} element
 * @param table the same numbers
 */
public record Figure(String id, String title, String svg, Table table) {}
