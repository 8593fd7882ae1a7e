package org.endstate.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.endstate.schedule.Certificate;
import org.endstate.timeline.Change;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.WhatIf;
import org.endstate.words.UnprovenWords;

/** What would have to be true for a date, as an object for machines. */
final class WhatIfJson {

    private WhatIfJson() {}

    static Map<String, Object> of(WhatIf answer) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("milestone", answer.question().milestone());
        all.put("date", answer.question().date().toString());
        all.put("confidence", answer.question().confidence());
        all.put("asItIs", probability(answer.asItIs()));
        all.put("attainable", answer.isAttainable());
        all.put(
                "single",
                answer.single().stream()
                        .map(single -> {
                            Map<String, Object> one = change(single.change());
                            one.put("enough", single.enough());
                            one.put("met", probability(single.met()));
                            return one;
                        })
                        .toList());
        answer.least()
                .ifPresent(least -> all.put(
                        "together",
                        Json.object(
                                "changes",
                                least.changes().stream().map(WhatIfJson::change).toList(),
                                "met",
                                probability(least.met()))));
        all.put("everything", probability(answer.everything()));
        answer.asPlanned().ifPresent(certificate -> all.put("asPlanned", proof(certificate)));
        return all;
    }

    private static Map<String, Object> proof(Certificate certificate) {
        Map<String, Object> proof = new LinkedHashMap<>();
        if (certificate instanceof Certificate.Bounded bounded) {
            proof.put("bestDays", bounded.best_days());
            proof.put("boundDays", bounded.bound_days());
        }
        proof.put("possible", !(certificate instanceof Certificate.NoneExists));
        switch (certificate.by()) {
            case Certificate.By.Native(String solver) -> proof.put("solver", solver);
            case Certificate.By.OwnBound(var why) ->
                proof.put("notUsed", UnprovenWords.in(Locale.ENGLISH).of(why));
        }
        return proof;
    }

    private static Map<String, Object> change(Change change) {
        return new LinkedHashMap<>(
                switch (change) {
                    case Change.GateOpen gate ->
                        Json.object("gate", gate.gate(), "openBy", gate.by().toString());
                    case Change.MoreUnits more ->
                        Json.object(
                                "resource",
                                more.resource(),
                                "moreUnits",
                                more.units(),
                                "from",
                                more.from().toString());
                    case Change.ShorterPermission shorter ->
                        Json.object("permission", shorter.task(), "fewerDays", shorter.days());
                });
    }

    private static Map<String, Object> probability(Probability met) {
        return Json.object("value", met.value(), "low", met.low(), "high", met.high());
    }
}
