package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Rules;
import org.endstate.evidence.register.Treatment;
import org.endstate.web.page.Grid;

/**
 * The rules of publication in force, field by field.
 *
 * @param standard whether the mission states none, so that they are an assumption
 */
public record PublicationRules(Grid grid, boolean standard) {

    static PublicationRules of(Rules rules, EvidenceWords words) {
        List<Audience> audiences = List.of(Audience.PARTIES, Audience.PUBLIC);
        List<String> columns = new ArrayList<>(List.of(words.say("rules.field")));
        audiences.forEach(audience -> columns.add(words.say("audience", audience)));
        List<List<String>> rows = Arrays.stream(Rules.Field.values())
                .map(field -> {
                    List<String> row = new ArrayList<>(List.of(words.say("rules.field", field)));
                    audiences.forEach(audience -> row.add(treatment(rules.of(audience, field), words)));
                    return row;
                })
                .<List<String>>map(List::copyOf)
                .toList();
        return new PublicationRules(
                new Grid("rules", words.say("rules.caption"), columns, rows), rules.equals(Rules.standard()));
    }

    private static String treatment(Treatment treatment, EvidenceWords words) {
        return switch (treatment) {
            case Treatment.Shown shown -> words.say("rules.shown");
            case Treatment.Withheld withheld -> words.say("rules.withheld");
            case Treatment.Widened(double step) -> words.say("rules.widened", step);
            case Treatment.Delayed(int days) -> words.say("rules.delayed", days);
            case Treatment.Aggregated(int least) -> words.say("rules.aggregated", least);
        };
    }
}
