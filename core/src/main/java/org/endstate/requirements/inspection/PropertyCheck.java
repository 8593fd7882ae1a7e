package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.inspection.Finding.Detail;

/** Nothing at the site is on no property record. */
final class PropertyCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        return subject.stated().ground().inventory().stream()
                .flatMapToInt(inventory -> inventory.held().unrecorded().stream())
                .filter(items -> items > 0)
                .mapToObj(items -> subject.finding(Finding.Kind.UNRECORDED_PROPERTY, new Detail.Count(items)));
    }
}
