/**
 * Keeping the workbench running: sign-in rules, sessions and backups. For the administrator, who sees no draft of a
 * party here either. Start with {@link org.endstate.web.administration.AdministrationController}.
 */
@NullMarked
package org.endstate.web.administration;

import org.jspecify.annotations.NullMarked;
