package org.endstate.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * One person's cable: a proxy through which their browser speaks with the world. It lets through what is for the
 * workbench, refuses the rest, and keeps all of it.
 */
final class Wire implements AutoCloseable {

    private static final Set<String> OF_THE_CABLE = Set.of(
            "connection",
            "host",
            "content-length",
            "transfer-encoding",
            "expect",
            "upgrade",
            "accept-encoding",
            "proxy-connection",
            "http2-settings",
            ":status");

    private final Set<String> authorities;
    private final HttpServer proxy;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient onward =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /**
     * One request with its answer.
     *
     * @param cookie whether the request brought one
     * @param sent body of the request
     * @param received the headers of the answer and its body; what is in an archive is unpacked
     */
    record Seen(String method, URI address, boolean cookie, int status, String sent, String received) {}

    /** A cable to the workbench, and to whoever else is to be reached. */
    Wire(URI... reached) {
        authorities = Arrays.stream(reached).map(URI::getAuthority).collect(Collectors.toSet());
        try {
            proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    /** Where the browser finds it. */
    String address() {
        return "http://127.0.0.1:" + proxy.getAddress().getPort();
    }

    /** Everything so far, in the order in which the answers came. */
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** What was asked of anybody but the workbench. */
    List<URI> astray() {
        return seen.stream()
                .map(Seen::address)
                .filter(asked -> !authorities.contains(asked.getAuthority()))
                .toList();
    }

    /** The addresses whose answers hold this text, in plain letters or in code. */
    List<URI> holding(String text) {
        return seen.stream()
                .filter(one -> Letters.hold(one.received(), text))
                .map(Seen::address)
                .toList();
    }

    /** The addresses to which this text was sent. */
    List<URI> sending(String text) {
        return seen.stream()
                .filter(one -> Letters.hold(one.address() + "\n" + one.sent(), text))
                .map(Seen::address)
                .toList();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (!authorities.contains(asked.getAuthority())) {
                seen.add(new Seen(exchange.getRequestMethod(), asked, cookie(exchange), 502, Letters.of(sent), ""));
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            answer(exchange, sent, onward.send(request(exchange, sent), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest request(HttpExchange exchange, byte[] sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(exchange.getRequestURI())
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(sent));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CABLE.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private void answer(HttpExchange exchange, byte[] sent, HttpResponse<byte[]> answer) throws IOException {
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                cookie(exchange),
                answer.statusCode(),
                Letters.of(sent),
                answer.headers().map() + "\n" + Letters.of(answer.body())));
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CABLE.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static boolean cookie(HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey("Cookie");
    }

    @Override
    public void close() {
        proxy.stop(0);
        threads.shutdownNow();
        onward.close();
    }
}
