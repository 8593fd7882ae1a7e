/** Who may use the workbench: accounts, invitations, signing in, and the trail of who did what. */
@NullMarked
package org.endstate.web.account;

import org.jspecify.annotations.NullMarked;
