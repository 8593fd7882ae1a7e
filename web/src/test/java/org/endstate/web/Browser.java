package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** What one person's browser does: it keeps cookies, follows links, and fills in forms. */
public final class Browser {

    final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private URI home;

    Browser(Workbench workbench) {
        this(workbench.address());
    }

    /** One that has been nowhere yet. */
    public Browser(URI home) {
        this.home = home;
    }

    /** The same machine under its name, for which passkeys are made. */
    Browser byName() {
        home = URI.create("http://localhost:" + home.getPort() + "/");
        return this;
    }

    URI home() {
        return home;
    }

    /** Sends JSON, as a script of the page would. */
    HttpResponse<String> json(String path, String guard, String body) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", guard)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
    }

    /** The guard against forged requests that a page carries. */
    String guard(String path) {
        return page(path).select("input[name=_csrf]").attr("value");
    }

    /** Goes on at the workbench as it was started again. */
    void movesTo(Workbench workbench) {
        home = workbench.address();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET(), BodyHandlers.ofString());
    }

    /** Asks for something that is to be of this type. */
    HttpResponse<String> get(String path, String type) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Accept", type)
                        .GET(),
                BodyHandlers.ofString());
    }

    /** A page that is there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as("status of " + path).isEqualTo(200);
        return Jsoup.parse(answer.body(), home.resolve(path).toString());
    }

    /** Opens the page, fills in the form of this action, and sends it with everything hidden in it. */
    public HttpResponse<String> submit(String path, String action, Map<String, String> filledIn) {
        FormElement form = (FormElement) page(path).selectFirst("form[action=" + action + "]");
        assertThat(form).as("form " + action + " on " + path).isNotNull();
        List<Map.Entry<String, String>> fields = new ArrayList<>(filledIn.entrySet());
        form.formData().stream()
                .filter(field -> !filledIn.containsKey(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        return post(action, fields);
    }

    /** Sends these fields and nothing else. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        return send(posting(path, fields), BodyHandlers.ofString());
    }

    /** What a form downloads. */
    byte[] bytes(String path, Map<String, String> fields) {
        return send(posting(path, List.copyOf(fields.entrySet())), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpRequest.Builder posting(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                BodyHandlers.ofString());
    }

    /** Sends a file in a form, with the guard that is on the page. */
    HttpResponse<String> upload(String page, String action, String field, byte[] file) {
        String guard = page(page).select("input[name=_csrf]").attr("value");
        String line = "--one-part-of-the-form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((line + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + guard + "\r\n" + line
                        + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"sent\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(home.resolve(action))
                        .header("Content-Type", "multipart/form-data; boundary=" + line.substring(2))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                BodyHandlers.ofString());
    }

    /** Says that it will send so many bytes, sends none, and returns the first line of the answer. */
    String announce(String path, long bytes) {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            String head = "POST " + path + " HTTP/1.1\r\nHost: " + home.getAuthority() + "\r\nCookie: endstate="
                    + session() + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as("status of " + path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in. */
    public HttpResponse<String> signIn(String name, String password) {
        return submit("/en/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("endstate"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
