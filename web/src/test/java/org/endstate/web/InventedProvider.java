package org.endstate.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider on this machine that keeps to its standard: a code is good once, for the client, the address and
 * the proof key it was asked with. What it says in its tokens can be tampered with.
 */
public final class InventedProvider implements AutoCloseable {

    private static final String CLIENT = "endstate";
    private static final String PRESENT = "who-is-there";
    private static final String SECRET = "a secret of client & provider";

    final AtomicInteger asked = new AtomicInteger();
    UnaryOperator<JWTClaimsSet.Builder> tampering = claims -> claims;
    RSAKey signing;
    Duration dawdling = Duration.ZERO;

    private final HttpServer server;
    private final RSAKey published;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final JsonMapper json = new JsonMapper();
    private InstantSource clock = InstantSource.system();

    /** What a code was given out for. */
    private record Code(String subject, Map<String, String> request) {}

    /** A provider that listens on a free port of this machine. */
    public InventedProvider() {
        published = key("published");
        signing = published;
        server = listening(0);
    }

    private HttpServer listening(int port) {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            made.createContext("/", this::answer);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void goesBy(InstantSource source) {
        clock = source;
    }

    /** What it calls itself. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it calls the workbench. */
    public String client() {
        return CLIENT;
    }

    /** The password of the workbench. */
    public String secret() {
        return SECRET;
    }

    OpenIdProvider asConfigured() {
        return new OpenIdProvider(
                issuer(),
                new OpenIdProvider.Client(CLIENT, SECRET),
                new OpenIdProvider.Button("Sign in with Example", "الدخول عبر المثال"));
    }

    /** Where the browser of who shows this identity is sent to. */
    URI shown(URI authorization, String subject) {
        Map<String, String> request = UriComponentsBuilder.fromUri(authorization)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        String code = "code+" + codes.size() + "/of " + subject;
        codes.put(code, new Code(subject, request));
        return back(request, "code", code);
    }

    /** Where the browser of who cancels is sent to. */
    URI cancelled(URI authorization) {
        return back(
                UriComponentsBuilder.fromUri(authorization)
                        .build(true)
                        .getQueryParams()
                        .toSingleValueMap(),
                "error",
                "access_denied");
    }

    private static URI back(Map<String, String> request, String name, String value) {
        return UriComponentsBuilder.fromUriString(decoded(request, "redirect_uri"))
                .queryParam(name, "{value}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(Map.of("value", value, "state", decoded(request, "state")))
                .toUri();
    }

    static String decoded(Map<String, String> fields, String name) {
        return URLDecoder.decode(fields.getOrDefault(name, ""), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        dawdle();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> say(exchange, 200, description());
                case "/keys" -> say(exchange, 200, new JWKSet(published).toJSONObject());
                case "/token" -> token(exchange);
                case "/authorize" -> page(exchange);
                default -> say(exchange, 404, Map.of());
            }
        }
    }

    /** A page on which whoever is there shows who they are by one click. */
    private void page(HttpExchange exchange) throws IOException {
        URI asked = URI.create(issuer()).resolve(exchange.getRequestURI().toString());
        String back = shown(asked, PRESENT).toString().replace("&", "&amp;");
        byte[] page = ("<!DOCTYPE html><title>Provider</title><link rel=icon href=data:,><a id=" + PRESENT + " href=\""
                        + back + "\">It is me</a>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private void dawdle() {
        try {
            Thread.sleep(dawdling);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = UriComponentsBuilder.fromUriString("?" + body)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        Code code = codes.remove(decoded(form, "code"));
        boolean sound = code != null
                && knowsSecret(exchange)
                && decoded(form, "redirect_uri").equals(decoded(code.request(), "redirect_uri"))
                && hash(form.getOrDefault("code_verifier", ""))
                        .equals(code.request().get("code_challenge"));
        if (!sound) {
            say(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        say(
                exchange,
                200,
                Map.of("access_token", "unused", "token_type", "Bearer", "expires_in", 60, "id_token", idToken(code)));
    }

    private static boolean knowsSecret(HttpExchange exchange) {
        String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        String expected = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + encoded).getBytes(StandardCharsets.UTF_8));
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private String idToken(Code code) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(code.subject())
                .audience(CLIENT)
                .claim("iat", now.getEpochSecond())
                .claim("exp", now.getEpochSecond() + 60)
                .claim("nonce", code.request().get("nonce"));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(published.getKeyID())
                        .build(),
                tampering.apply(claims).build());
        try {
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(HttpExchange exchange, int status, Map<String, Object> fields) throws IOException {
        byte[] body = json.writeValueAsBytes(fields);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
