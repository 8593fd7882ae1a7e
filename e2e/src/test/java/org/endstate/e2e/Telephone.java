package org.endstate.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;

/**
 * An authenticator that reads the picture on a page with its camera and shows codes. It follows RFC 6238 and RFC 4648
 * by itself, and knows nothing of how the workbench does.
 *
 * @param address what the picture says
 * @param clock of the telephone
 */
record Telephone(URI address, Clock clock) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    /** Holds the camera before the picture. */
    static Telephone before(Locator picture, Clock clock) {
        byte[] taken = picture.screenshot();
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(taken));
            int[] points = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            LuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), points);
            return new Telephone(URI.create(read(light)), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError(
                    "A telephone cannot read the picture: "
                            + Base64.getEncoder().encodeToString(taken),
                    e);
        }
    }

    private static String read(LuminanceSource light) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** What the picture states under this name. */
    String states(String name) {
        return Arrays.stream(address.getQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The code of now, or of so many half minutes later. */
    String code(int later) {
        long step = clock.instant().getEpochSecond() / SECONDS + later;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret(), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int truncated = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", truncated % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        StringBuilder bits = new StringBuilder();
        for (char letter : states("secret").toCharArray()) {
            String five = Integer.toBinaryString(32 + LETTERS.indexOf(letter));
            bits.append(five, 1, five.length());
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
