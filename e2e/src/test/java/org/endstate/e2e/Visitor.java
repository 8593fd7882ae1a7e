package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.endstate.record.SigningKey;
import org.endstate.web.account.Role;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who reads pages and fills in forms without a browser, and so much faster than one who has it. */
final class Visitor {

    private static final int MILLISECONDS = 30_000;

    private final URI home;
    private final Connection session = Jsoup.newSession().timeout(MILLISECONDS).ignoreHttpErrors(true);

    Visitor(URI home) {
        this.home = home;
    }

    /** Opens the first account of a workbench, and signs in as its administrator. */
    static Visitor first(Program program) throws IOException {
        Visitor first = new Visitor(program.address());
        first.submits(
                first.reads(program.firstLink().toString()),
                "/first",
                Map.of("name", Stage.ADMINISTRATOR, "password", Person.PASSWORD));
        return new Visitor(program.address()).signsIn(Stage.ADMINISTRATOR);
    }

    /** Invites somebody; the link they are sent. */
    String link(String name, Role role, String party) throws IOException {
        Document page = submits(
                reads("/en/people"),
                "/en/people/invite",
                Map.of("name", name, "role", role.name(), "party", party, "group", ""));
        return page.expectFirst("[role=status] code").text();
    }

    /** Invites somebody, who opens the account. */
    void invites(Program program, String name, Role role, String party) throws IOException {
        Visitor invited = new Visitor(program.address());
        invited.submits(invited.reads(link(name, role, party)), "/join", Map.of("password", Person.PASSWORD));
    }

    /** A page, whose answer has to be 200; fails with an exception where nothing answers. */
    Document reads(String address) throws IOException {
        return taken(session.newRequest(home.resolve(address).toString()).execute());
    }

    /** Fills in the form with this action on the page and sends it with everything else that is in it. */
    Document submits(Document page, String action, Map<String, String> fields) throws IOException {
        FormElement form = (FormElement) page.expectFirst("form[action=" + action + "]");
        Connection request = form.submit();
        fields.forEach((name, value) -> {
            Connection.KeyVal field = request.data(name);
            if (field == null) {
                request.data(name, value);
            } else {
                field.value(value);
            }
        });
        return taken(request.execute());
    }

    private static Document taken(Connection.Response answer) throws IOException {
        answer.readFully();
        assertThat(answer.statusCode())
                .as("%s\n%s", answer.url(), answer.body())
                .isEqualTo(200);
        return answer.parse();
    }

    /** The record of the mission at this address, as it can be downloaded. */
    String record(String mission) throws IOException {
        return session.newRequest(home.resolve(mission + "/record/export").toString())
                .ignoreContentType(true)
                .execute()
                .body();
    }

    Visitor signsIn(String name) throws IOException {
        Document signedIn =
                submits(reads("/en/sign-in"), "/sign-in", Map.of("name", name, "password", Person.PASSWORD));
        assertThat(signedIn.location()).as(name + " has signed in").doesNotContain("refused");
        return this;
    }

    /** Sends the form and signs what is to be read then. */
    Document does(Document page, String action, Map<String, String> fields, SigningKey key) throws IOException {
        Document sheet = submits(page, action, fields);
        byte[] message = sheet.expectFirst("pre#message").wholeText().getBytes(StandardCharsets.UTF_8);
        String signature = Base64.getEncoder().encodeToString(key.sign(message));
        Document done =
                submits(sheet, sheet.expectFirst("form#sign-form").attr("action"), Map.of("signature", signature));
        assertThat(done.select(".done").text()).contains("on the record");
        return done;
    }
}
