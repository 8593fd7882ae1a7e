package org.endstate.web.account;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who are signed in. They are named by ids of their own: who sees a list of them cannot take one
 * over. They end with the program.
 */
@Component
public class Sessions {

    private static final String ENTRY = Sessions.class.getName();
    private static final int LONGEST_BROWSER = 200;

    private final Clock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * A session.
     *
     * @param account id of whose it is
     * @param origin network address it began from
     * @param browser what the browser called itself
     */
    public record Open(String id, String account, String name, String origin, String browser, Instant since) {}

    private final class Entry implements HttpSessionBindingListener {

        private final HttpSession session;
        private final Open open;

        private Entry(HttpSession session, Open open) {
            this.session = session;
            this.open = open;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            entries.remove(open.id());
        }
    }

    void begin(HttpSession session, Accounts.Account account, String origin, String browser) {
        Open open = new Open(
                UUID.randomUUID().toString(),
                account.id(),
                account.person().name(),
                origin,
                browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)),
                clock.instant());
        Entry entry = new Entry(session, open);
        entries.put(open.id(), entry);
        session.setAttribute(ENTRY, entry);
    }

    /** The id of this session; empty where nobody is signed in with it. */
    public Optional<String> id(HttpSession session) {
        return session.getAttribute(ENTRY) instanceof Entry entry ? Optional.of(entry.open.id()) : Optional.empty();
    }

    /** Every session, the oldest first. */
    public List<Open> all() {
        return entries.values().stream()
                .map(entry -> entry.open)
                .sorted(Comparator.comparing(Open::since).thenComparing(Open::id))
                .toList();
    }

    /** The sessions of an account, the oldest first. */
    public List<Open> of(String account) {
        return all().stream().filter(open -> open.account().equals(account)).toList();
    }

    /** Ends a session; false where there is none of this id. */
    public boolean end(String id) {
        Entry entry = entries.remove(id);
        if (entry == null) {
            return false;
        }
        try {
            entry.session.invalidate();
        } catch (IllegalStateException e) {
            return false; // It ended by itself a moment ago.
        }
        return true;
    }

    /** Ends the sessions of an account, but for the one of this id. */
    public void endOthers(String account, String kept) {
        of(account).stream().map(Open::id).filter(id -> !id.equals(kept)).forEach(this::end);
    }
}
