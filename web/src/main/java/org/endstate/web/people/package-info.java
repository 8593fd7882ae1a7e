/** The pages about people: signing in, opening an account, who is there, and who did what. */
@NullMarked
package org.endstate.web.people;

import org.jspecify.annotations.NullMarked;
