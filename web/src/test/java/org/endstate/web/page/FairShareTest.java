package org.endstate.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private final List<String> refused = new ArrayList<>();
    private Instant now = Instant.parse("2024-01-27T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final FairShare share = new FairShare(false, clock, refused::add);

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    /** So many connections from this address, and one from elsewhere. */
    private static Stream<InetAddress> open(int count, String from) throws UnknownHostException {
        return Stream.concat(Stream.of(address("192.0.2.200")), Collections.nCopies(count, address(from)).stream());
    }

    @Test
    void a_network_has_its_share_and_not_one_more() throws Exception {
        assertThat(share.admits(address("192.0.2.1"), open(511, "192.0.2.1"))).isTrue();
        assertThat(share.admits(address("192.0.2.1"), open(512, "192.0.2.1"))).isFalse();
        assertThat(refused).containsExactly("192.0.2.1");
    }

    @Test
    void what_one_network_holds_is_not_held_against_another() throws Exception {
        assertThat(share.admits(address("192.0.2.2"), open(512, "192.0.2.1"))).isTrue();
        assertThat(share.admits(address("2001:db8:0:2::1"), open(512, "2001:db8:0:1::1")))
                .isTrue();
        assertThat(refused).isEmpty();
    }

    @Test
    void the_addresses_of_one_customer_are_one_network() throws Exception {
        assertThat(share.admits(address("2001:db8:0:1::1"), open(512, "2001:db8:0:1:ffff::2")))
                .isFalse();
    }

    @Test
    void a_server_in_front_that_passes_on_everybodys_requests_is_not_limited() throws Exception {
        FairShare behind = new FairShare(true, clock, refused::add);

        assertThat(behind.admits(address("127.0.0.1"), open(8000, "127.0.0.1"))).isTrue();
        assertThat(behind.admits(address("::1"), open(8000, "::1"))).isTrue();
        assertThat(behind.admits(address("192.0.2.1"), open(512, "192.0.2.1"))).isFalse();
        assertThat(share.admits(address("127.0.0.1"), open(512, "127.0.0.1"))).isFalse();
    }

    @Test
    void whoever_goes_on_trying_is_told_of_once_a_minute() throws Exception {
        for (int seconds = 0; seconds <= 61; seconds++) {
            share.admits(address("192.0.2.1"), open(512, "192.0.2.1"));
            now = now.plus(Duration.ofSeconds(1));
        }

        assertThat(refused).containsExactly("192.0.2.1", "192.0.2.1");
    }
}
