package org.endstate.schedule;

/** Something asked of a plan that may have to be given up. */
public sealed interface Requirement {

    /** The hard deadline of an activity. */
    record Deadline(int activity) implements Requirement {}

    /** That a resource has no more units than it has. */
    record Capacity(int resource) implements Requirement {}

    /** That a gate is waited for. */
    record GateHeld(int gate) implements Requirement {}

    /** That a calendar has days off. */
    record DaysOff(int calendar) implements Requirement {}

    /** That the activities of one group wait for those of another, as the links between the two say. */
    record Order(int before, int after) implements Requirement {}

    /** The requirement in words. */
    default String describe(Network network) {
        return switch (this) {
            case Deadline(int activity) ->
                "[" + network.name(activity) + "] by day [" + network.deadline[activity] + "]";
            case Capacity(int resource) -> "no more units of [" + network.resourceName(resource) + "]";
            case GateHeld(int gate) -> "gate [" + network.gateName(gate) + "] is waited for";
            case Order(int before, int after) ->
                "[" + network.groupName(after) + "] waits for [" + network.groupName(before) + "]";
            case DaysOff(int calendar) -> "calendar [" + calendar + "] keeps its days off";
        };
    }
}
