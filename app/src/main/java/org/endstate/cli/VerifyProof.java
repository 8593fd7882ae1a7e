package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endstate.record.ProofText;
import org.endstate.record.SignedNote.Standing;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;

/** Says what a proof of one entry shows. */
record VerifyProof(Desk desk, Set<VerifyingKey> trusted, boolean json) {

    private static final int LONGEST = 16 << 20;

    static boolean isProof(Path file) throws IOException {
        byte[] mark = ProofText.MARK.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    int run(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new Refusal(text("proof.too-long"));
        }
        return switch (ProofText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
            case Reading.Refused<ProofText>(int at, String what) -> throw new Refusal(text("proof.unreadable", what));
            case Reading.Complete<ProofText>(ProofText proof) -> show(proof);
        };
    }

    private int show(ProofText proof) {
        List<String> signers = trusted.stream()
                .filter(key -> proof.note().standing(key) == Standing.SIGNED)
                .map(VerifyingKey::name)
                .sorted()
                .toList();
        boolean forged = trusted.stream().anyMatch(key -> proof.note().standing(key) == Standing.FORGED);
        boolean good = proof.holds() && !forged && !signers.isEmpty();
        int code = good ? Exit.DONE : Exit.BAD_INPUT;
        if (json) {
            Map<String, Object> all = Json.exit(code);
            all.put("origin", proof.checkpoint().origin());
            all.put("entry", proof.entry().place().seq());
            all.put("holds", proof.holds());
            all.put("signedBy", signers);
            all.put("forged", forged);
            desk.result(Json.write(all));
            return code;
        }
        desk.result(new String(proof.entry().bytes(), StandardCharsets.UTF_8));
        desk.result(text(
                proof.holds() ? "proof.holds" : "proof.fails",
                proof.entry().place().seq(),
                proof.checkpoint().origin(),
                Numbers.whole(proof.checkpoint().size())));
        signers.forEach(name -> desk.result(text("proof.signer", name)));
        if (forged) {
            desk.remark(text("proof.forged"));
        } else if (signers.isEmpty()) {
            desk.remark(text(trusted.isEmpty() ? "proof.no-keys" : "proof.no-signer"));
        }
        return code;
    }
}
