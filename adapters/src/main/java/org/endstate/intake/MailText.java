package org.endstate.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.endstate.evidence.intake.Unread.Why;

/** An e-mail: its plain text, or the text of its HTML; attachments are left alone. */
final class MailText {

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 16)
            .setMaxHeaderCount(1_000)
            .setMaxContentLen(Limits.TEXT)
            .build();
    private static final int DEEPEST = 20;

    private MailText() {}

    static Extract read(byte[] bytes) throws Unreadable {
        if (boundaries(bytes) > Limits.PARTS) {
            throw new Unreadable(Why.TOO_MANY_PARTS, 0, Limits.PARTS);
        }
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(CONFIG);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            String plain = find(message, "text/plain", 0);
            Extract html = plain.isBlank()
                    ? HtmlText.read(find(message, "text/html", 0))
                    : Extract.of(PlainText.unwrapped(plain.strip()));
            return new Extract(
                    html.text(), subject(message), sender(message), day(message), html.language(), html.posts());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(Why.DAMAGED_MAIL, e.getClass().getSimpleName());
        }
    }

    private static int boundaries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            count += bytes[i] == '\n' && bytes[i + 1] == '-' && bytes[i + 2] == '-' ? 1 : 0;
        }
        return count;
    }

    private static String find(Entity part, String type, int depth) throws IOException, Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Why.TOO_DEEP, 0, DEEPEST);
        }
        Body body = part.getBody();
        if (body instanceof Multipart many) {
            for (Entity one : many.getBodyParts()) {
                String found = find(one, type, depth + 1);
                if (!found.isBlank()) {
                    return found;
                }
            }
            return "";
        }
        return body instanceof TextBody text && type.equalsIgnoreCase(part.getMimeType()) ? words(text) : "";
    }

    private static String words(TextBody text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.writeTo(bytes);
        return bytes.toString(charset(text)).replace("\r\n", "\n");
    }

    private static Charset charset(TextBody text) {
        String name = text.getMimeCharset();
        return name != null && !name.equalsIgnoreCase("us-ascii") && Charset.isSupported(name)
                ? Charset.forName(name)
                : StandardCharsets.UTF_8;
    }

    private static String subject(Message message) {
        return message.getSubject() == null ? "" : message.getSubject();
    }

    private static String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        Mailbox from = message.getFrom().getFirst();
        return from.getName() == null ? from.getAddress() : from.getName();
    }

    private static Optional<LocalDate> day(Message message) {
        return Optional.ofNullable(message.getDate())
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
