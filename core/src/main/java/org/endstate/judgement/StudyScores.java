package org.endstate.judgement;

import java.util.List;

/** A study scored by the classical model. */
public sealed interface StudyScores {

    /**
     * The scores.
     *
     * @param study name of the study
     * @param seeds number of resolved quantities
     * @param leastAnswered the fewest seeds any scored expert answered: the power at which all are judged
     * @param experts in the order of the study
     * @param decisionMakers in the order asked for
     */
    record Scored(
            String study,
            int seeds,
            int leastAnswered,
            List<ExpertPerformance> experts,
            List<DecisionMaker> decisionMakers)
            implements StudyScores {
        public Scored {
            experts = List.copyOf(experts);
            decisionMakers = List.copyOf(decisionMakers);
        }
    }

    /** No quantity of the study is resolved and answered, so nobody can be scored. */
    record NoSeeds(String study) implements StudyScores {}

    /** Scores the experts, and the decision maker of each weighting. */
    static StudyScores of(Study study, List<Weighting> weightings) {
        ClassicalModel model = ClassicalModel.of(study);
        if (model.leastAnswered() == 0) {
            return new NoSeeds(study.name());
        }
        return new Scored(
                study.name(),
                model.seeds(),
                model.leastAnswered(),
                model.experts(),
                weightings.stream().map(model::decide).toList());
    }
}
