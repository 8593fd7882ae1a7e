package org.endstate.bench.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.bench.workbench.Load.Habit;
import org.endstate.record.SigningKey;

/** A commission that has come together in a workbench: accounts, keys and a charter in force. */
final class Gathering {

    static final String MISSION = "/en/mission/iraq-2024";

    private static final String READER = "Secretariat";
    private static final List<String> CHAIRS = List.of("iraq", "coalition");
    /** Every screen that is read by everybody. */
    private static final List<String> SCREENS = List.of(
            "overview",
            "threat",
            "requirements",
            "capability",
            "conditions",
            "timeline",
            "sessions",
            "agreement",
            "record",
            "grounds");

    private final HttpClient client;
    private final URI home;

    private Gathering(HttpClient client, URI home) {
        this.client = client;
        this.home = home;
    }

    /** Opens the accounts, beginning with the link of the first administrator. */
    static Gathering of(HttpClient client, URI home, URI firstLink) throws IOException, InterruptedException {
        Gathering gathering = new Gathering(client, home);
        Guest first = new Guest(client, home);
        Guest.Answer form = first.reads(firstLink.getPath() + "?" + firstLink.getQuery());
        first.sends(form, "/first", Map.of("name", "Administrator", "password", Guest.PASSWORD));
        Guest administrator = gathering.signedIn("Administrator");
        gathering.invite(administrator, READER, "SECRETARIAT", "");
        for (String party : CHAIRS) {
            gathering.invite(administrator, party, "CO_CHAIR", party);
            Guest chair = gathering.signedIn(party);
            String key = key(party).verifyingKey().text();
            chair.sends(chair.reads("/en/account"), "/en/account/key", Map.of("key", key, "password", Guest.PASSWORD));
        }
        Guest drawsUp = gathering.signedIn(CHAIRS.getFirst());
        sign(
                drawsUp,
                drawsUp.sends(drawsUp.reads(MISSION + "/sessions"), MISSION + "/sessions/charter", Map.of()),
                CHAIRS.getFirst());
        for (String party : CHAIRS) {
            Guest chair = gathering.signedIn(party);
            String charter = MISSION + "/item/charter";
            sign(chair, chair.sends(chair.reads(charter), charter, Map.of("verb", "AGREE", "remark", "")), party);
        }
        return gathering;
    }

    private static SigningKey key(String party) {
        byte[] seed = new byte[32];
        seed[0] = (byte) party.length();
        return SigningKey.of(party + "/chair", seed);
    }

    Guest signedIn(String name) throws IOException, InterruptedException {
        return new Guest(client, home).signsIn(name);
    }

    private void invite(Guest administrator, String name, String role, String party)
            throws IOException, InterruptedException {
        Guest.Answer invited = administrator.sends(
                administrator.reads("/en/people"),
                "/en/people/invite",
                Map.of("name", name, "role", role, "party", party, "group", ""));
        Guest guest = new Guest(client, home);
        Guest.Answer form =
                guest.reads(invited.page().expectFirst("[role=status] code").text());
        guest.sends(form, "/join", Map.of("password", Guest.PASSWORD));
    }

    private static Guest.Answer sign(Guest guest, Guest.Answer sheet, String party)
            throws IOException, InterruptedException {
        String signature = java.util.Base64.getEncoder()
                .encodeToString(key(party)
                        .sign(sheet.page()
                                .expectFirst("pre#message")
                                .wholeText()
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String action = sheet.page().expectFirst("form#sign-form").attr("action");
        return guest.sends(sheet, action, Map.of("signature", signature));
    }

    /** People who read one screen after the other, each beginning with another one. */
    List<Habit> readers(int count) throws IOException, InterruptedException {
        List<Habit> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(new Reads(signedIn(READER), SCREENS, MISSION + "/", i));
        }
        return readers;
    }

    /** People who write paragraphs for their party: keep a draft, have it ready to sign, and put it on the record. */
    List<Habit> writers(int count) throws IOException, InterruptedException {
        List<Habit> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String party = CHAIRS.get(i % CHAIRS.size());
            writers.add(new Writes(signedIn(party), party, "writer-" + i));
        }
        return writers;
    }

    /**
     * Reads pages in turn.
     *
     * @param before what stands before their names in the address
     */
    record Reads(Guest guest, List<String> pages, String before, int from) implements Habit {

        @Override
        public String name(int turn) {
            return pages.get((from + turn) % pages.size());
        }

        @Override
        public void act(int turn) throws IOException, InterruptedException {
            guest.reads(before + name(turn));
        }
    }

    private static final class Writes implements Habit {

        private static final List<String> STEPS =
                List.of("write: open", "write: keep draft", "write: prepare act", "write: sign act");

        private final Guest guest;
        private final String party;
        private final String id;
        private Guest.Answer last = new Guest.Answer("", "");
        private int written;

        private Writes(Guest guest, String party, String id) {
            this.guest = guest;
            this.party = party;
            this.id = id;
        }

        @Override
        public String name(int turn) {
            return STEPS.get(turn % STEPS.size());
        }

        @Override
        public void act(int turn) throws IOException, InterruptedException {
            last = switch (turn % STEPS.size()) {
                case 0 -> guest.reads(MISSION + "/draft/new?kind=PARAGRAPH");
                case 1 ->
                    guest.sends(
                            last,
                            MISSION + "/draft",
                            Map.of("item", id + "-" + written++, "detail", "CONDITIONAL", "en", "Text", "ar", "نص"));
                case 2 -> guest.sends(last, last.path() + "/put", Map.of());
                default -> sign(guest, last, party);
            };
        }
    }
}
