package org.endstate.requirements.inspection;

import java.util.stream.Stream;

/** One thing an inspector looks for. */
@FunctionalInterface
interface Check {

    Stream<Finding> of(Subject subject);
}
