/**
 * The checks an inspector would make of what is stated of a site, before anything is planned.
 *
 * <p>Start with {@link org.endstate.requirements.inspection.Inspection}, which lists them, and
 * {@link org.endstate.requirements.inspection.Finding}. A check only compares what is stated; what is unmeasured gives
 * no finding but its own. Words are made elsewhere: a finding holds a kind and the figures that belong to it.
 */
@NullMarked
package org.endstate.requirements.inspection;

import org.jspecify.annotations.NullMarked;
