package org.endstate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of an analyst: it sends a token, and keeps no cookies. */
final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final URI home;
    private final String header;

    Program(Workbench workbench, String token) {
        home = workbench.address();
        header = token.isEmpty() ? "" : "Bearer " + token;
    }

    /** The secret of a token that this person makes. */
    static String token(Browser person, boolean run) {
        Map<String, String> form =
                run ? Map.of("name", "model", "days", "30", "run", "true") : Map.of("name", "model", "days", "30");
        var answer = person.submit("/en/tokens", "/en/tokens", form);
        return Jsoup.parse(answer.body()).select("code.secret").text();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> post(String path) {
        return send("POST", path);
    }

    JsonNode json(String path) {
        return MAPPER.readTree(get(path).body());
    }

    HttpResponse<String> send(String method, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(home.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (!header.isEmpty()) {
            request.header("Authorization", header);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
