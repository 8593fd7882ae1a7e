package org.endstate.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A QR code as an image, so that a sheet of paper can be read back by a camera. */
public final class QrCode {

    /** What the largest code holds at its lowest correction level, in bytes (ISO/IEC 18004). */
    private static final int MOST = 2953;

    private static final int MARGIN = 4;
    private static final int PIXELS = 6;

    private QrCode() {}

    /** The code of the text of a proof as an SVG image; empty where the text is too long for one. */
    public static Optional<String> svg(String text) {
        return svg(text, "QR code of the proof");
    }

    /**
     * The same of any text.
     *
     * @param label what those hear who do not see it
     */
    public static Optional<String> svg(String text, String label) {
        return modules(text).map(modules -> svg(modules, label));
    }

    /** The code of this text as a PNG image, each module a few pixels wide; empty where the text is too long. */
    public static Optional<byte[]> png(String text) {
        return modules(text).map(QrCode::png);
    }

    private static Optional<BitMatrix> modules(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST - 8) {
            return Optional.empty();
        }
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.L,
                EncodeHintType.MARGIN,
                MARGIN);
        try {
            return Optional.of(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static String svg(BitMatrix modules, String label) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%s" viewBox="0 0 %d %d" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(
                        label, modules.getWidth(), modules.getHeight(), modules.getWidth(), modules.getHeight(), path);
    }

    private static byte[] png(BitMatrix modules) {
        int width = modules.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
