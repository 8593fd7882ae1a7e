@NullMarked
package org.endstate.web;

import org.jspecify.annotations.NullMarked;
