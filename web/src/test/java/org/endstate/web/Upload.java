package org.endstate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends documents as the form of the documents page does. */
record Upload(Browser browser) {

    static final String DOCUMENTS = Commission.MISSION + "/evidence/documents";
    private static final String BOUNDARY = "a-boundary-that-is-in-no-file";

    HttpResponse<String> send(String name, byte[] bytes) {
        String guard = browser.page("/en/missions").select("input[name=_csrf]").attr("value");
        return send(name, bytes, guard);
    }

    HttpResponse<String> send(String name, byte[] bytes, String guard) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "", guard.getBytes(UTF_8)));
        body.writeBytes(part("file", "; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return browser.post(DOCUMENTS, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static byte[] part(String field, String more, byte[] bytes) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n")
                        .getBytes(UTF_8));
        part.writeBytes(bytes);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** Sends a text and waits until it has been read; the address of its page. */
    String read(String name, String text) {
        HttpResponse<String> answer = send(name, text.getBytes(UTF_8));
        String address = answer.uri().getPath();
        await().until(() -> !browser.page(address).text().contains("is being read"));
        return address;
    }

    Document page(String address) {
        return Jsoup.parse(browser.get(address).body());
    }
}
