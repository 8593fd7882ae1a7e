package org.endstate.bench.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who has signed in, seen from the wire. */
final class Guest {

    static final String PASSWORD = "a sentence that is long enough";

    private final HttpClient client;
    private final URI home;
    private String cookie = "";

    Guest(HttpClient client, URI home) {
        this.client = client;
        this.home = home;
    }

    /** The address and the body of what was answered in the end. */
    record Answer(String path, String body) {

        Document page() {
            return Jsoup.parse(body);
        }
    }

    Guest signsIn(String name) throws IOException, InterruptedException {
        Answer in = sends(reads("/en/sign-in"), "/sign-in", Map.of("name", name, "password", PASSWORD));
        if (in.path().contains("sign-in")) {
            throw new IOException("[" + name + "] could not sign in.");
        }
        return this;
    }

    /** Asks for a page. */
    Answer reads(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** Fills in the form with this action and sends it with everything else that is in it. */
    Answer sends(Answer on, String action, Map<String, String> fields) throws IOException, InterruptedException {
        FormElement form = (FormElement) on.page().expectFirst("form[action=" + action + "]");
        Stream<String> inIt = form.formData().stream()
                .filter(field -> !fields.containsKey(field.key()))
                .map(field -> pair(field.key(), field.value()));
        Stream<String> filledIn = fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue()));
        String body = Stream.concat(inIt, filledIn).collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest sent = request.header("Cookie", cookie).build();
        HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").stream()
                .map(set -> set.split(";")[0])
                .filter(set -> set.startsWith("endstate="))
                .forEach(set -> cookie = set);
        if (answer.statusCode() / 100 == 3) {
            return reads(answer.headers().firstValue("location").orElseThrow());
        }
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return new Answer(sent.uri().getPath(), answer.body());
    }
}
