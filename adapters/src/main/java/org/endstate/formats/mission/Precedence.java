package org.endstate.formats.mission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;

/** What comes before what: orders things so that each follows those before it, and finds circles. */
final class Precedence {

    private Precedence() {}

    /** Ids of the tasks that a task is linked to as earlier ones, with the values that name them. */
    static List<Scalar> earlier(Fields task) {
        List<Scalar> earlier = new ArrayList<>();
        for (Value after : task.find("after").map(Value::each).orElse(List.of())) {
            switch (after) {
                case Scalar scalar -> earlier.add(scalar);
                case Fields link -> link.findScalar("task").ifPresent(earlier::add);
                case Items items -> {}
            }
        }
        return earlier;
    }

    /** The tasks in an order in which each follows its predecessors, otherwise as in the file; there is no circle. */
    static List<Fields> ordered(List<Fields> tasks) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            positions.put(tasks.get(i).getText("id"), i);
        }
        List<Set<Integer>> before = new ArrayList<>();
        List<List<Integer>> after = new ArrayList<>();
        tasks.forEach(task -> after.add(new ArrayList<>()));
        for (int i = 0; i < tasks.size(); i++) {
            Set<Integer> earlier = new HashSet<>();
            earlier(tasks.get(i)).forEach(id -> earlier.add(positions.getOrDefault(id.text(), -1)));
            before.add(earlier);
            for (int position : earlier) {
                after.get(position).add(i);
            }
        }
        return ordered(tasks, before, after);
    }

    /** Always takes the ready task that stands first in the file. Empties {@code before} on the way. */
    private static List<Fields> ordered(List<Fields> tasks, List<Set<Integer>> before, List<List<Integer>> after) {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        IntStream.range(0, tasks.size()).filter(i -> before.get(i).isEmpty()).forEach(ready::add);
        List<Fields> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            ordered.add(tasks.get(next));
            for (int later : after.get(next)) {
                before.get(later).remove(next);
                if (before.get(later).isEmpty()) {
                    ready.add(later);
                }
            }
        }
        return ordered;
    }

    /** Whether one id comes before another, directly or not. */
    static boolean isBefore(String first, String last, Map<String, ? extends Collection<String>> before) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(last));
        while (!open.isEmpty()) {
            String next = open.pop();
            Collection<String> directly = before.containsKey(next) ? before.get(next) : List.of();
            for (String earlier : directly) {
                if (earlier.equals(first)) {
                    return true;
                }
                if (seen.add(earlier)) {
                    open.push(earlier);
                }
            }
        }
        return false;
    }

    /**
     * One circle for each part of the relation that holds any, each beginning and ending with the same id, in the order
     * of precedence.
     *
     * @param before for each id, those that come directly before it
     */
    static List<List<String>> circles(Map<String, ? extends Collection<String>> before) {
        List<List<String>> circles = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        for (String start : before.keySet()) {
            walk(start, before, finished, circles);
        }
        return circles;
    }

    /** Depth-first without recursion: a chain of hundreds of thousands must not overflow the stack. */
    private static void walk(
            String start,
            Map<String, ? extends Collection<String>> before,
            Set<String> finished,
            List<List<String>> circles) {
        LinkedHashMap<String, List<String>> path = new LinkedHashMap<>();
        if (!finished.contains(start)) {
            path.put(start, new ArrayList<>(before.get(start)));
        }
        while (!path.isEmpty()) {
            Map.Entry<String, List<String>> top = path.lastEntry();
            if (top.getValue().isEmpty()) {
                finished.add(top.getKey());
                path.pollLastEntry();
                continue;
            }
            String next = top.getValue().removeFirst();
            if (path.containsKey(next)) {
                circles.add(circle(new ArrayList<>(path.keySet()), next));
            } else if (before.containsKey(next) && !finished.contains(next)) {
                path.put(next, new ArrayList<>(before.get(next)));
            }
        }
    }

    private static List<String> circle(List<String> path, String entry) {
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(entry), path.size()));
        circle.add(entry);
        return circle.reversed();
    }
}
