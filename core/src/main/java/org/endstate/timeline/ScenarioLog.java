package org.endstate.timeline;

import java.util.List;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Execution;

/**
 * What happened to every site in every scenario of one option, in flat arrays by site and scenario. Blocks of scenarios
 * are written by different threads, each to its own slots.
 */
final class ScenarioLog {

    private static final TaskRole[] CLOSING = {TaskRole.HANDOVER, TaskRole.CUSTODY, TaskRole.CLEARANCE};

    private final CompiledMission mission;
    private final int scenarios;
    private final int[] retrogradeStart;
    private final int[] retrogradeEnd;
    private final int[] handover;
    private final int[] vacated;
    private final byte[] undone;
    private final float[] left;

    ScenarioLog(CompiledMission mission, int scenarios) {
        this.mission = mission;
        this.scenarios = scenarios;
        int slots = mission.sites() * scenarios;
        this.retrogradeStart = new int[slots];
        this.retrogradeEnd = new int[slots];
        this.handover = new int[slots];
        this.vacated = new int[slots];
        this.undone = new byte[slots];
        this.left = new float[slots];
    }

    /** The log of an execution alone, as its scenario 0. */
    static ScenarioLog of(CompiledMission mission, Execution execution) {
        ScenarioLog log = new ScenarioLog(mission, 1);
        log.write(0, execution);
        return log;
    }

    /** Reads off an execution what a timeline must know of this scenario. */
    void write(int scenario, Execution execution) {
        for (int site = 0; site < mission.sites(); site++) {
            int slot = slot(site, scenario);
            int retrograde = mission.activity(site, TaskRole.RETROGRADE);
            vacated[slot] = end(execution, mission.activity(site, TaskRole.DEPARTURE));
            handover[slot] = end(execution, mission.activity(site, TaskRole.HANDOVER));
            retrogradeStart[slot] = retrograde < 0 ? vacated[slot] : start(execution, retrograde);
            retrogradeEnd[slot] = retrograde < 0 ? vacated[slot] : end(execution, retrograde);
            if (vacated[slot] < mission.days().horizon()) {
                undone[slot] = undone(execution, site);
                left[slot] = retrograde < 0 ? 0 : (float) (1 - execution.fraction(retrograde));
            }
        }
    }

    private byte undone(Execution execution, int site) {
        int bits = 0;
        for (int i = 0; i < CLOSING.length; i++) {
            int activity = mission.activity(site, CLOSING[i]);
            if (activity >= 0 && execution.state(activity) != Execution.State.DONE) {
                bits |= 1 << i;
            }
        }
        if (atRisk(execution, site)) {
            bits |= 1 << CLOSING.length;
        }
        if (execution.forced(mission.activity(site, TaskRole.DEPARTURE))) {
            bits |= 2 << CLOSING.length;
        }
        return (byte) bits;
    }

    private boolean atRisk(Execution execution, int site) {
        for (int activity = mission.firstOf(site); activity < mission.firstOf(site + 1); activity++) {
            if (execution.atRisk(activity)) {
                return true;
            }
        }
        return false;
    }

    private int start(Execution execution, int activity) {
        return Math.min(execution.start(activity), mission.days().horizon());
    }

    private int end(Execution execution, int activity) {
        return execution.state(activity) == Execution.State.DONE
                ? execution.finish(activity)
                : mission.days().horizon();
    }

    private int slot(int site, int scenario) {
        return site * scenarios + scenario;
    }

    int scenarios() {
        return scenarios;
    }

    /** The first day without force at the site; the horizon where it is not vacated within it. */
    int vacated(int site, int scenario) {
        return vacated[slot(site, scenario)];
    }

    /** The first day without force at any of these sites; the horizon where one is not vacated within it. */
    int vacated(List<Integer> sites, int scenario) {
        int last = 0;
        for (int site : sites) {
            last = Math.max(last, vacated(site, scenario));
        }
        return last;
    }

    /** The first day without force at any site; the horizon where one is not vacated within it. */
    int vacated(int scenario) {
        int last = 0;
        for (int site = 0; site < mission.sites(); site++) {
            last = Math.max(last, vacated(site, scenario));
        }
        return last;
    }

    /** The day after the handover document was signed; the horizon where it was not. */
    int handover(int site, int scenario) {
        return handover[slot(site, scenario)];
    }

    /** Whether the site was vacated without this step of its closing having been done. */
    boolean without(TaskRole step, int site, int scenario) {
        for (int i = 0; i < CLOSING.length; i++) {
            if (CLOSING[i] == step) {
                return (undone[slot(site, scenario)] & 1 << i) != 0;
            }
        }
        throw new IllegalArgumentException("No loss is counted for the step " + step + ".");
    }

    boolean atRisk(int site, int scenario) {
        return (undone[slot(site, scenario)] & 1 << CLOSING.length) != 0;
    }

    boolean forced(int site, int scenario) {
        return (undone[slot(site, scenario)] & 2 << CLOSING.length) != 0;
    }

    /** The share of the equipment that stayed behind, in [0,1]. */
    double equipmentLeft(int site, int scenario) {
        return left[slot(site, scenario)];
    }

    /** The persons at the site through this scenario. */
    PersonsAtSite persons(int site, int scenario) {
        int slot = slot(site, scenario);
        return PersonsAtSite.of(mission.site(site), retrogradeStart[slot], retrogradeEnd[slot], vacated[slot]);
    }
}
