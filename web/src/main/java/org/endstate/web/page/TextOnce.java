package org.endstate.web.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Sends pages and other texts, each encoded once: Spring's own encodes them to count the bytes, and again to send them.
 */
@Component
class TextOnce extends StringHttpMessageConverter {

    TextOnce() {
        super(StandardCharsets.UTF_8);
        setWriteAcceptCharset(false);
    }

    /** Not known before it is encoded, which those who ask allow. */
    @Override
    @SuppressWarnings("NullAway") // The parent's never is null; the parent of that one declares that it may be.
    protected @Nullable Long getContentLength(String text, @Nullable MediaType type) {
        return null;
    }

    @Override
    protected void writeInternal(String text, HttpOutputMessage message) throws IOException {
        MediaType type = message.getHeaders().getContentType();
        Charset charset = type == null ? null : type.getCharset();
        byte[] bytes = text.getBytes(charset == null ? StandardCharsets.UTF_8 : charset);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
