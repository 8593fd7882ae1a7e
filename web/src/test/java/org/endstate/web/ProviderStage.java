package org.endstate.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Role;

/** A commission whose people may sign in by an invented provider, with an expert of the host and an auditor. */
final class ProviderStage implements AutoCloseable {

    final InventedProvider provider = new InventedProvider();
    final Commission commission;
    final Traveller expert;

    ProviderStage(Path folder) {
        commission = new Commission(folder, provider.asConfigured());
        provider.goesBy(commission::now);
        commission.person(Role.EXPERT);
        expert = Traveller.named(commission, "EXPERThost");
    }

    Traveller observer() {
        commission.person(Role.OBSERVER);
        return Traveller.named(commission, "OBSERVER");
    }

    /** The identities that stand for an account, in their order. */
    List<String> linked() {
        return commission.rows("select subject from account_identity order by subject");
    }

    void closeAccount(String name) {
        String close = commission
                .administrator()
                .page("/en/people")
                .select("tr:has(th:containsOwn(" + name + ")) form[action$=/close]")
                .attr("action");
        commission.administrator().submit("/en/people", close, Map.of());
    }

    String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Override
    public void close() {
        commission.close();
        provider.close();
    }
}
