package org.endstate.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes accepted candidates in the form of {@code inputs/accounts.yaml}, in the one place that knows it. The questions
 * carry their ids as text: a person words them, or deletes those the mission's file already has.
 */
public final class AccountsFile {

    private static final String HEAD = """
            # Accepted candidates. Word each question and what is said, then join this with inputs/accounts.yaml of the mission.
            endstate-accounts: 1
            """;

    private AccountsFile() {}

    /** The text of the file. */
    public static String write(List<AcceptedCandidate> accepted) {
        StringBuilder yaml = new StringBuilder(HEAD);
        sources(yaml, accepted);
        questions(yaml, accepted);
        yaml.append(accepted.isEmpty() ? "accounts: []\n" : "accounts:\n");
        accepted.forEach(account -> account(yaml, account));
        return yaml.toString();
    }

    private static void sources(StringBuilder yaml, List<AcceptedCandidate> accepted) {
        Map<String, AcceptedCandidate.Origin> sources = new TreeMap<>();
        accepted.forEach(account -> sources.put(source(account.origin()), account.origin()));
        yaml.append(sources.isEmpty() ? "sources: []\n" : "sources:\n");
        sources.forEach((id, origin) -> yaml.append("  - {id: ")
                .append(id)
                .append(", title: ")
                .append(Yaml.text(origin.title()))
                .append(", hash: ")
                .append(Yaml.text(origin.sha256()))
                .append("}\n"));
    }

    /** By its hash, so that a document has one id in every file. */
    private static String source(AcceptedCandidate.Origin origin) {
        return "D" + origin.sha256().substring(0, Math.min(12, origin.sha256().length()));
    }

    private static void questions(StringBuilder yaml, List<AcceptedCandidate> accepted) {
        Map<String, String> asks = new TreeMap<>();
        accepted.forEach(account -> asks.putIfAbsent(account.grade().question(), asks(account.claim())));
        yaml.append(asks.isEmpty() ? "questions: []\n" : "questions:\n");
        asks.forEach((id, kind) -> yaml.append("  - {id: ")
                .append(id)
                .append(", asks: ")
                .append(kind)
                .append(", text: ")
                .append(Yaml.text(id))
                .append("}\n"));
    }

    private static String asks(String claim) {
        return claim.startsWith("{type: figure") ? "figure" : claim.startsWith("{type: date") ? "date" : "meaning";
    }

    private static void account(StringBuilder yaml, AcceptedCandidate account) {
        AcceptedCandidate.Origin origin = account.origin();
        yaml.append("  - id: ")
                .append(origin.sha256(), 0, Math.min(6, origin.sha256().length()))
                .append('-')
                .append(account.id())
                .append('\n');
        line(yaml, "question", account.grade().question());
        line(yaml, "speaker", Yaml.text(account.speaker()));
        line(yaml, "date", origin.published());
        line(yaml, "says", Yaml.text(account.said()));
        line(yaml, "original", Yaml.text(account.said()));
        line(yaml, "claim", account.claim());
        line(yaml, "reliability", account.grade().reliability());
        line(yaml, "credibility", Integer.toString(account.grade().credibility()));
        line(yaml, "source", source(origin));
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
