package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.record.Finding;
import org.endstate.record.KeyTerm;
import org.endstate.record.RecordLines;
import org.endstate.record.Replicas;
import org.endstate.record.Verdict;
import org.endstate.record.VerifyingKey;
import org.endstate.words.FindingWords;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a record file proves and what it cannot. */
record VerifyRecord(Desk desk, Set<VerifyingKey> trusted, boolean json) {

    int run(Path file, @Nullable Path other) throws IOException {
        Verdict verdict = read(file);
        boolean sound = verdict.sound();
        String comparison = "";
        if (other != null) {
            Verdict theirs = read(other);
            Replicas replicas = compare(file, other);
            sound &= theirs.sound() && replicas instanceof Replicas.Same;
            comparison = words(replicas);
            theirs.findings().forEach(finding -> desk.remark(text("record.other", words(finding))));
        }
        int code = sound ? Exit.DONE : Exit.BAD_INPUT;
        verdict.findings().forEach(finding -> desk.remark(words(finding)));
        List<String> breaches = sound ? breaches(file, verdict.origin()) : List.of();
        breaches.forEach(desk::remark);
        if (verdict.findingsLeftOut() > 0) {
            desk.remark(text("record.left-out", Numbers.whole(verdict.findingsLeftOut())));
        }
        if (json) {
            desk.result(Json.write(object(code, verdict, comparison)));
        } else {
            show(verdict, sound, comparison);
        }
        return code;
    }

    private List<String> breaches(Path file, String origin) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Proceedings.Breach breach : CommissionRecord.breaches(desk, file, origin)) {
            lines.add(ActWords.of(breach));
        }
        if (!lines.isEmpty()) {
            lines.add(text("commission.breaches"));
        }
        return lines;
    }

    /** What is found in the record of this file. */
    Verdict read(Path file) throws IOException {
        try (RecordLines lines = desk.services().record().open(file)) {
            return lines.verify(trusted);
        }
    }

    private Replicas compare(Path file, Path other) throws IOException {
        try (RecordLines left = desk.services().record().open(file);
                RecordLines right = desk.services().record().open(other)) {
            return Replicas.compare(left, right);
        }
    }

    /** How two copies stand to each other. */
    static String words(Replicas replicas) {
        return switch (replicas) {
            case Replicas.Same(long shared, long left, long right) ->
                text("record.same", Numbers.whole(shared), Numbers.whole(left), Numbers.whole(right));
            case Replicas.Split(long entry) -> text("record.split", entry);
            case Replicas.Strangers() -> text("record.strangers");
        };
    }

    /** What is not in order, with its line. */
    static String words(Finding finding) {
        return FindingWords.in(Locale.ENGLISH).whole(finding);
    }

    private void show(Verdict verdict, boolean sound, String comparison) {
        desk.result(text("record.head", verdict.origin(), Numbers.whole(verdict.entries())));
        desk.result(text("root", verdict.root()));
        for (KeyTerm term : verdict.keys()) {
            String signed = Numbers.whole(verdict.signedBy(term.holder()));
            desk.result(text("record.signer", term.holder(), Messages.of("role", term.role()), signed));
            desk.result(text(
                    "record.key", term.key().name(), term.key().id(), term.key().fingerprint()));
        }
        long bound = verdict.signedByAllParties();
        desk.result(text("record.bound", Numbers.whole(bound), Numbers.whole(verdict.entries() - bound)));
        if (!comparison.isEmpty()) {
            desk.result(comparison);
        }
        if (!sound) {
            desk.remark(text("record.unsound"));
            return;
        }
        desk.result("");
        desk.result(text("record.proves"));
        desk.result(text(trusted.isEmpty() ? "record.own-keys" : "record.given-keys"));
        desk.result(text("record.cannot"));
    }

    private static Map<String, Object> object(int code, Verdict verdict, String comparison) {
        Map<String, Object> all = Json.exit(code);
        all.put("origin", verdict.origin());
        all.put("entries", verdict.entries());
        all.put("root", verdict.root().hex());
        all.put("signedByAllParties", verdict.signedByAllParties());
        List<Map<String, Object>> keys = verdict.keys().stream()
                .map(term -> Json.object(
                        "holder", term.holder(),
                        "role", Messages.of("role", term.role()),
                        "key", term.key().text(),
                        "signed", verdict.signedBy(term.holder())))
                .toList();
        all.put("keys", keys);
        all.put("findings", verdict.findings().stream().map(VerifyRecord::words).toList());
        all.put("findingsLeftOut", verdict.findingsLeftOut());
        all.put("comparison", comparison);
        return all;
    }
}
