/**
 * The handover pack of a site: one printable document, in English or Arabic, as a page and as a PDF.
 *
 * <p>Start with {@link org.endstate.report.handover.HandoverPack}. A pack is a list of
 * {@link org.endstate.report.handover.Block}s, written once from the plan and the mission folder by the sections;
 * {@code PackPage} and {@code PackPdf} only set them in type. Nothing here decides or computes. The same result gives
 * the same bytes: no clock, no script, nothing loaded.
 */
@NullMarked
package org.endstate.report.handover;

import org.jspecify.annotations.NullMarked;
