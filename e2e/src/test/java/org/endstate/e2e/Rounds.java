package org.endstate.e2e;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes round all a person can reach: follows every link of every page, in both languages, downloads among them. */
final class Rounds {

    /**
     * Of addresses that differ in their query only, so many are asked for: filters go together in any number of ways.
     */
    private static final int ALIKE = 4;

    private static final int AT_ONCE = 8;

    private static final String ASK = """
            (addresses) => Promise.all(addresses.map(async (address) => {
              const answer = await fetch(address);
              const page = (answer.headers.get('content-type') ?? '').startsWith('text/html');
              const body = await (page ? answer.text() : answer.arrayBuffer());
              return [answer.url, page ? body : ''];
            }))
            """;

    private final Person person;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    /** Goes round from the missions on. */
    Rounds(Person person) {
        this.person = person;
        person.opens("/missions");
        waiting.add(person.page().url());
        go();
    }

    /** Every address that was asked for. */
    Set<String> asked() {
        return asked;
    }

    /** Goes on from these addresses, to which somebody else found a way. */
    void goOn(Collection<String> addresses) {
        person.opens("/missions");
        addresses.stream().filter(address -> !asked.contains(address)).forEach(waiting::add);
        go();
    }

    private void go() {
        while (!waiting.isEmpty()) {
            List<String> next = new ArrayList<>();
            while (!waiting.isEmpty() && next.size() < AT_ONCE) {
                String address = waiting.remove();
                if (address.startsWith(person.home().toString()) && asked.add(address)) {
                    next.add(address);
                }
            }
            for (Object answer : (List<?>) person.page().evaluate(ASK, next)) {
                follow((List<?>) answer);
            }
        }
        person.forgives("");
    }

    private void follow(List<?> answer) {
        Document page = Jsoup.parse(String.valueOf(answer.get(1)), String.valueOf(answer.get(0)));
        for (Element one : page.select("[href], [src], [hx-get]")) {
            Stream.of("href", "src", "hx-get")
                    .map(one::absUrl)
                    .map(address -> address.replaceFirst("#.*", ""))
                    .filter(address -> !address.isEmpty() && isNew(address))
                    .forEach(waiting::add);
        }
    }

    private boolean isNew(String address) {
        return !asked.contains(address)
                && !waiting.contains(address)
                && alike.merge(address.replaceFirst("\\?.*", ""), 1, Integer::sum) <= ALIKE;
    }
}
