package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.endstate.record.ProofText;
import org.endstate.record.SignedNote;

/** A proof on one printed sheet: what the entry says, who signed, and all of the proof as text and as a QR code. */
final class ProofPage {

    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private ProofPage() {}

    static String of(ProofText proof, String code) {
        StringBuilder signers = new StringBuilder();
        for (SignedNote.SignatureLine line : proof.note().signatures()) {
            signers.append("<li>")
                    .append(escaped(line.name() + " (" + line.keyId() + ")"))
                    .append("</li>");
        }
        return """
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <style>
                @page { size: A4; margin: 1.5cm }
                body { font: 11pt/1.4 serif; max-width: 17cm; margin: 0 auto; color: #111; background: #fff }
                pre { break-inside: avoid; font: 7pt/1.3 monospace; white-space: pre-wrap; overflow-wrap: anywhere }
                .entry { font-size: 9pt; border-left: 3px solid #666; padding-left: .4cm; unicode-bidi: plaintext }
                svg { width: 8cm; height: 8cm; display: block }
                </style>
                <h1>%1$s</h1>
                <pre class="entry">%2$s</pre>
                <p>%3$s</p>
                <ul>%4$s</ul>
                %5$s
                <p>%6$s</p>
                <pre>%7$s</pre>
                </html>
                """.formatted(
                escaped(text(
                        "proof.title",
                        proof.entry().place().seq(),
                        proof.checkpoint().origin())),
                isolated(escaped(new String(proof.entry().bytes(), StandardCharsets.UTF_8))),
                escaped(text("proof.signed-by", Numbers.whole(proof.checkpoint().size()))),
                signers,
                code,
                escaped(text("proof.how")),
                escaped(proof.text()));
    }

    /** Each string by itself: else a name and a value in Arabic would change places before the reader's eyes. */
    private static String isolated(String json) {
        return STRING.matcher(json).replaceAll("<bdi>$0</bdi>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
