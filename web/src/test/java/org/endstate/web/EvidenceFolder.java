package org.endstate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small register in the folder of the mission that {@link Commission} takes in. */
final class EvidenceFolder {

    private EvidenceFolder() {}

    /** Writes it where the commission will look for its mission. */
    static Path in(Path data) {
        return in(data, ACCOUNTS);
    }

    static Path in(Path data, String accounts) {
        try {
            Path inputs = Files.createDirectories(data.resolve("given/inputs"));
            Files.writeString(inputs.resolve("accounts.yaml"), accounts);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String ACCOUNTS = """
            endstate-accounts: 1
            sources:
              - {id: D1, title: "Ministry of Defence of the host, statement of 3 January"}
              - {id: D2, title: "Mission's spokesperson, briefing of 4 January"}
            questions:
              - {id: strength, asks: figure, text: {en: "How many troops are deployed?", ar: "كم عدد القوات المنتشرة؟"}}
              - {id: ground, asks: legal-ground, text: {en: "On what ground?", ar: "على أي أساس؟"}}
            events:
              - {id: gate-closed, kind: access-denial, what: {en: "Inspectors are turned away at the gate", ar: "منع المفتشين عند البوابة"}, from: 2024-01-05, precision: site, place: Alpha, by: lead}
            accounts:
              - id: host-january
                question: strength
                speaker: {en: "The host's Ministry of Defence", ar: "وزارة دفاع الدولة المضيفة"}
                party: host
                date: 2024-01-03
                says: {en: "About 2,500 troops are in the country.", ar: "في البلاد نحو 2500 جندي."}
                original: "some 2,500 of their soldiers, a secret phrase"
                claim: {type: figure, low: 2450, high: 2550, unit: "troops of the lead state"}
                reliability: B
                credibility: 3
                release: public
                source: D1
              - id: host-later
                question: strength
                speaker: {en: "The host's Ministry of Defence", ar: "وزارة دفاع الدولة المضيفة"}
                party: host
                date: 2024-01-20
                says: {en: "Fewer than 2,000 troops are left."}
                claim: {type: figure, low: 1500, high: 1999, unit: "troops of the lead state"}
                reliability: B
                credibility: 3
                release: parties
                source: D1
              - id: lead-inner
                question: strength
                speaker: {en: "The mission's spokesperson", ar: "المتحدث باسم البعثة"}
                party: lead
                date: 2024-01-04
                says: {en: "No figure was given to the zebra committee."}
                claim: {type: silence}
                reliability: B
                credibility: 2
                release: commission
                source: D2
            complaints:
              - {id: complaint-1, event: gate-closed, from: host, to: lead, date: 2024-01-06, basis: "Article 4", relief: "Access within a day"}
            responses:
              - {id: answer-1, complaint: complaint-1, by: lead, date: 2024-01-07, kind: explains-as-self-defence, words: "The gate was under fire."}
            statuses:
              - {subject: gate-closed, to: logged, date: 2024-01-06, reason: "Both parties reported it."}
            """;
}
