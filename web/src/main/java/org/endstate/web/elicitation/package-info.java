/** Panels of experts in the workbench: a sealed first round, what it showed without names, and a second round. */
@NullMarked
package org.endstate.web.elicitation;

import org.jspecify.annotations.NullMarked;
