package org.endstate.web.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.StatusChange;

/**
 * A form held against what it builds on.
 *
 * @param values as filled in, with the id of the entry
 * @param wrong why a field is wrong, by field: the last part of a key of the messages
 * @param entry what was read; it counts only where nothing is wrong
 */
record EntryCheck(List<FormField> fields, Map<String, String> values, Map<String, String> wrong, RegisterEntry entry) {

    static EntryCheck of(EntryForms forms, EntryKind kind, Map<String, String> given) {
        List<FormField> fields = forms.of(kind);
        Filled filled = new Filled(fields, given);
        String id = EntryIds.of(kind, filled.values());
        RegisterEntry entry = new EntryBinding(id, filled).entry(kind);
        checkId(id, filled, forms.ground().register());
        if (entry instanceof StatusChange change) {
            checkNext(change, filled, forms.ground().register());
        }
        Map<String, String> values = new LinkedHashMap<>(filled.values());
        values.put("id", id);
        return new EntryCheck(fields, values, filled.wrong(), entry);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    private static void checkId(String id, Filled filled, Register register) {
        if (!EntryIds.fits(id)) {
            filled.wrong("id", "id");
        } else if (register.entries().stream().anyMatch(there -> there.id().equals(id))) {
            filled.wrong("id", "taken");
        }
    }

    private static void checkNext(StatusChange change, Filled filled, Register register) {
        register.findStatus(change.subject())
                .filter(now -> !now.next().contains(change.to()))
                .ifPresent(now -> filled.wrong("to-status", "next"));
    }
}
