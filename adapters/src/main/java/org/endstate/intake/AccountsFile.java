package org.endstate.intake;

import java.util.List;

/** Writes accepted candidates as accounts, in the one place that knows the form of that file. */
public final class AccountsFile {

    private AccountsFile() {}

    /** The text of the file. */
    public static String write(List<AcceptedCandidate> accepted) {
        StringBuilder yaml = new StringBuilder(accepted.isEmpty() ? "accounts: []\n" : "accounts:\n");
        for (AcceptedCandidate account : accepted) {
            yaml.append("  - id: ").append(Yaml.text(account.id())).append('\n');
            line(yaml, "kind", account.kind());
            line(yaml, "speaker", account.who());
            line(yaml, "office", account.office());
            line(yaml, "said", account.said());
            line(yaml, "published", account.origin().published());
            line(yaml, "publisher", account.origin().publisher());
            line(yaml, "language", account.origin().language());
            line(yaml, "document", account.origin().file());
            line(yaml, "sha256", account.origin().sha256());
            yaml.append("    span: [").append(account.origin().span()).append("]\n");
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        if (!value.isBlank()) {
            yaml.append("    ").append(key).append(": ").append(Yaml.text(value)).append('\n');
        }
    }
}
