package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger begins many requests and ends none. */
class HalfSentHeadsTest {

    private static final int SHARE = 512;
    private static final int TRIED = 700;
    private static final String STRANGER = "127.0.0.2";

    @TempDir
    private Path folder = Path.of("");

    private Commission commission;
    private final List<SocketChannel> begun = new ArrayList<>();

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux"), "only Linux has more than one address of its own");
        commission = new Commission(folder);
    }

    @AfterEach
    void close() throws IOException {
        for (SocketChannel one : begun) {
            one.close();
        }
        commission.close();
    }

    private SocketChannel connected(String from) throws IOException {
        SocketChannel channel = SocketChannel.open();
        begun.add(channel);
        channel.bind(new InetSocketAddress(from, 0));
        channel.connect(new InetSocketAddress(
                "127.0.0.1", commission.workbench.address().getPort()));
        channel.configureBlocking(false);
        return channel;
    }

    private void begin(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            try {
                connected(STRANGER).write(text("GET / HTTP/1.1\r\nHost: local"));
            } catch (IOException refusedAlready) {
                assertThat(i).isGreaterThanOrEqualTo(SHARE);
            }
        }
    }

    private static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean cut(SocketChannel channel) {
        try {
            return channel.read(ByteBuffer.allocate(1)) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private long held() {
        return begun.stream().filter(one -> !cut(one)).count();
    }

    @Test
    void holds_no_more_than_its_share_and_others_are_answered() throws Exception {
        Browser auditor = commission.person(Role.AUDITOR);

        begin(TRIED);

        await().until(() -> held() == SHARE);
        assertThat(auditor.page("/en/missions").text()).contains("Small");
        await().untilAsserted(() -> assertThat(auditor.page("/en/trail").select("tbody tr").stream()
                        .map(line -> line.text())
                        .filter(line -> line.contains("connections beyond " + SHARE + " " + STRANGER)))
                .as("told of once")
                .hasSize(1));
    }

    @Test
    void is_answered_again_once_it_has_let_go() throws Exception {
        begin(TRIED);
        await().until(() -> held() == SHARE);
        for (SocketChannel one : begun) {
            one.close();
        }

        await().until(this::answered);
    }

    private boolean answered() {
        try (SocketChannel channel = connected(STRANGER)) {
            channel.configureBlocking(true);
            channel.write(text("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            ByteBuffer answer = ByteBuffer.allocate(12);
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // the first line is enough
            }
            return new String(answer.array(), StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200");
        } catch (IOException refused) {
            return false;
        }
    }
}
