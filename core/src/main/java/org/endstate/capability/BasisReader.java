package org.endstate.capability;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects what the judgements of one panel rest on. */
final class BasisReader {

    private final Map<String, Evidence> byId = new TreeMap<>();

    BasisReader(List<Evidence> evidence) {
        evidence.forEach(item -> byId.put(item.id(), item));
    }

    /** Evidence that was left out of the inputs is passed over. */
    Basis of(List<Judgement> judgements) {
        List<Evidence> cited = judgements.stream()
                .flatMap(judgement -> judgement.grounds().evidence().stream())
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .sorted(Comparator.comparing(Evidence::date).thenComparing(Evidence::id))
                .toList();
        List<List<String>> stated = Stream.concat(
                        cited.stream().flatMap(item -> item.enablers().stream()),
                        judgements.stream().flatMap(judgement -> judgement.grounds().enablers().stream()))
                .toList();
        Optional<Set<String>> enablers = stated.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TreeSet<>(stated.stream().flatMap(List::stream).toList()));
        return new Basis(cited, enablers);
    }
}
