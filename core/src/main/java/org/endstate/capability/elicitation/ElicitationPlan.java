package org.endstate.capability.elicitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Judgement.Expert;

/**
 * What a panel is asked, and of whom.
 *
 * @param asOf the day its judgements speak of
 * @param framework the one framework version all of them are made under
 * @param experts each alias once
 * @param sealing whether a judgement of the first round is committed to before it is shown
 */
public record ElicitationPlan(LocalDate asOf, int framework, List<Expert> experts, boolean sealing) {

    public ElicitationPlan {
        experts = List.copyOf(experts);
    }

    Optional<Expert> find(String alias) {
        return experts.stream().filter(expert -> expert.alias().equals(alias)).findFirst();
    }
}
