package org.endstate.web.elicitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.endstate.capability.framework.Framework;
import org.endstate.web.elicitation.Panel.Kind;
import org.endstate.web.elicitation.Panel.Seat;
import org.endstate.web.elicitation.Panel.Word;
import org.springframework.util.MultiValueMap;

/** What an expert's form says. */
final class PanelForm {

    private PanelForm() {}

    /**
     * A word for every function that the form says something of and that has none yet. While the first round is sealed,
     * a form holds hashes only.
     */
    static List<Word> words(Panel panel, Seat seat, MultiValueMap<String, String> form, List<String> functions) {
        List<Word> words = new ArrayList<>();
        Kind kind = panel.asked().orElse(Kind.JUDGE);
        for (String function : functions) {
            String levels = kind == Kind.COMMIT ? "" : levels(form, function);
            String promise = kind == Kind.JUDGE ? "" : get(form, "promise-" + function);
            boolean said = kind == Kind.JUDGE ? !levels.isEmpty() : !promise.isEmpty();
            String alias = seat.expert().alias();
            if (said && !panel.given(alias, kind, function)) {
                String evidence = kind == Kind.COMMIT ? "" : get(form, "evidence-" + function);
                String reason = kind == Kind.COMMIT ? "" : get(form, "reason-" + function);
                words.add(new Word(alias, kind, function, promise, levels, evidence, reason));
            }
        }
        return words;
    }

    private static String levels(MultiValueMap<String, String> form, String function) {
        StringJoiner levels = new StringJoiner(" ");
        boolean any = false;
        for (int level = 0; level < Framework.LEVELS; level++) {
            String percent = get(form, "level-" + function + "-" + level);
            any |= !percent.isEmpty() && !percent.equals("0");
            levels.add(percent.isEmpty() ? "0" : percent);
        }
        return any ? levels.toString() : "";
    }

    private static String get(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
