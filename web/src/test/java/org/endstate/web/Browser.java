package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
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
final class Browser {

    final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private URI home;

    Browser(Workbench workbench) {
        this.home = workbench.address();
    }

    /** Goes on at the workbench as it was started again. */
    void movesTo(Workbench workbench) {
        home = workbench.address();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as("status of " + path).isEqualTo(200);
        return Jsoup.parse(answer.body(), home.resolve(path).toString());
    }

    /** Opens the page, fills in the form of this action, and sends it with everything hidden in it. */
    HttpResponse<String> submit(String path, String action, Map<String, String> filledIn) {
        FormElement form = (FormElement) page(path).selectFirst("form[action=" + action + "]");
        assertThat(form).as("form " + action + " on " + path).isNotNull();
        List<Map.Entry<String, String>> fields = new ArrayList<>(filledIn.entrySet());
        form.formData().stream()
                .filter(field -> !filledIn.containsKey(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        return post(action, fields);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return submit("/en/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("endstate"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
