package org.endstate.web.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@link MissionPage} that a handler answers with: the mission and language of its address, on this screen.
 * There is nothing at an address whose mission is not held.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface On {
    Screen value();
}
