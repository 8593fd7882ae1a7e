package org.endstate.commission;

import java.util.List;
import java.util.Optional;
import org.endstate.agreement.Clause;
import org.endstate.agreement.DefinedTerm;
import org.endstate.capability.CapabilityInputs;
import org.endstate.capability.Judgement;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.register.Register;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.OversightInputs;
import org.endstate.oversight.PastExit;
import org.endstate.provenance.InputFile;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.threat.ThreatScale;
import org.endstate.timeline.PlanningSettings;
import org.endstate.timeline.Proposal;

/**
 * Everything one mission folder holds, as known on the planning date and checked: every reference leads somewhere, no
 * value is impossible, no precedence is circular.
 */
public record Dossier(
        Mission mission, Inputs inputs, Commitments commitments, PlanningSettings settings, Origin origin) {

    /**
     * What the three working groups start from.
     *
     * @param oversight what is known to have happened on the planning date, and what to look out for
     * @param register who says what to which question; no number is made from it
     */
    public record Inputs(
            EvidenceSet evidence,
            ThreatScale scale,
            WorkBreakdown work,
            CapabilityInputs capability,
            List<PastExit> pastExits,
            OversightInputs oversight,
            Register register) {
        public Inputs {
            pastExits = List.copyOf(pastExits);
        }

        /** Those of a mission whose register is empty. */
        public Inputs(
                EvidenceSet evidence,
                ThreatScale scale,
                WorkBreakdown work,
                CapabilityInputs capability,
                List<PastExit> pastExits,
                OversightInputs oversight) {
            this(evidence, scale, work, capability, pastExits, oversight, Register.of(List.of()));
        }

        /** Those of a mission that has not begun to leave. */
        public Inputs(
                EvidenceSet evidence,
                ThreatScale scale,
                WorkBreakdown work,
                CapabilityInputs capability,
                List<PastExit> pastExits) {
            this(evidence, scale, work, capability, pastExits, OversightInputs.NONE);
        }

        public Actuals actuals() {
            return oversight.actuals();
        }

        public List<Judgement> judgements() {
            return capability.judgements();
        }
    }

    /** What must hold, what has been agreed and in which terms, and what the parties have proposed. */
    public record Commitments(
            List<Condition> conditions,
            List<Gate> gates,
            List<Clause> clauses,
            List<DefinedTerm> terms,
            List<Proposal> proposals) {
        public Commitments {
            conditions = List.copyOf(conditions);
            gates = List.copyOf(gates);
            clauses = List.copyOf(clauses);
            terms = List.copyOf(terms);
            proposals = List.copyOf(proposals);
        }

        /** Without defined terms and proposals. */
        public Commitments(List<Condition> conditions, List<Gate> gates, List<Clause> clauses) {
            this(conditions, gates, clauses, List.of(), List.of());
        }

        /** The same with these proposals. */
        public Commitments with(List<Proposal> proposed) {
            return new Commitments(conditions, gates, clauses, terms, proposed);
        }
    }

    /**
     * Where it was read from.
     *
     * @param files every file read, with its hash
     * @param assumptions every figure without a source, and every default that was used
     * @param disclaimer what must be printed on every page that uses illustrative inputs; empty where there are none
     */
    public record Origin(List<InputFile> files, List<Assumption> assumptions, Optional<Label> disclaimer) {
        public Origin {
            files = List.copyOf(files);
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * A figure that rests on no source.
     *
     * @param where file:line of the figure, or the name of the default
     * @param what the figure in words, with its value
     * @param why the stated reason; empty where none was given
     */
    public record Assumption(String where, String what, String why) {}
}
