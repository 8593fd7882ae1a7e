package org.endstate.web.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a charter is drawn up.
 *
 * @param member ids of the accounts that become members
 * @param silent kinds of clause that silence may settle
 * @param mandate of each working group, by its id
 * @param ladder bodies to which an open item goes, one a line, lowest first
 */
record CharterForm(
        int quorum,
        int silenceDays,
        int escalationDays,
        @Nullable List<String> member,
        @Nullable List<Clause.Kind> silent,
        @Nullable Map<String, String> mandate,
        @Nullable String ladder) {

    List<String> members() {
        return member == null ? List.of() : List.copyOf(member);
    }

    List<Clause.Kind> bySilence() {
        return silent == null ? List.of() : List.copyOf(silent);
    }

    Map<String, String> mandates() {
        return mandate == null ? new TreeMap<>() : new TreeMap<>(mandate);
    }

    List<String> bodies() {
        return SessionController.lines(ladder == null ? "" : ladder);
    }
}
