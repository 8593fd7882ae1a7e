package org.endstate.web.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.Candidates;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.evidence.intake.Unread;
import org.endstate.evidence.intake.Unread.Why;
import org.endstate.mission.Mission;
import org.endstate.web.Evidence;
import org.endstate.web.Evidence.Document;
import org.endstate.web.account.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Documents read in the background, one at a time and each within a minute. What was read is kept in memory for those
 * looked at last; a document is read again where it is asked for later.
 */
@Component
class Readings implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int KEPT = 20;

    private final Evidence evidence;
    private final Documents documents;
    private final Trail trail;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Proposed> read = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proposed> eldest) {
            return size() > KEPT;
        }
    };
    private final ExecutorService behind = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("documents")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** What a document says, and what it proposes. */
    record Proposed(Document.Read document, List<Candidate> candidates) {
        Proposed {
            candidates = List.copyOf(candidates);
        }
    }

    Readings(Evidence evidence, Documents documents, Trail trail) {
        this.evidence = evidence;
        this.documents = documents;
        this.trail = trail;
    }

    /** What the document proposes; empty while it is being read, which begins with the first question, or refused. */
    Optional<Proposed> of(UploadedDocument document, Mission mission) {
        String key = mission.identity().id() + " " + document.hash() + " " + document.name();
        synchronized (read) {
            Proposed known = read.get(key);
            if (known != null || document.refused().isPresent()) {
                return Optional.ofNullable(known);
            }
        }
        if (underWay.add(key)) {
            behind.execute(() -> read(key, document, mission));
        }
        return Optional.empty();
    }

    private void read(String key, UploadedDocument document, Mission mission) {
        try {
            switch (within(document)) {
                case Document.Read found -> {
                    Proposed proposed = new Proposed(found, Candidates.of(found.source(), PlaceNames.of(mission)));
                    synchronized (read) {
                        read.put(key, proposed);
                    }
                }
                case Document.Refused(Unread why) -> refuse(document, mission, why);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("The document [{}] could not be read.", document.hash(), e);
            refuse(document, mission, Unread.of(Why.BREAKS_READER));
        } finally {
            underWay.remove(key);
        }
    }

    private void refuse(UploadedDocument document, Mission mission, Unread why) {
        documents.refuse(document, why);
        String subject = mission.identity().id() + " " + document.hash();
        trail.note(document.brought().by(), Trail.Deed.DOCUMENT_REFUSED, subject, "");
    }

    /** A reader cannot be forced to stop: one that takes too long is left to its end and its result dropped. */
    private Document within(UploadedDocument document) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(documents.file(document));
        FutureTask<Document> reading = new FutureTask<>(() -> evidence.document(bytes, document.name()));
        Thread.ofPlatform()
                .name("document")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(reading);
        try {
            return reading.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return new Document.Refused(Unread.over(Why.TOO_SLOW, 0, LIMIT.toMinutes()));
        } catch (ExecutionException e) {
            LOG.error("The document [{}] broke its reader.", document.hash(), e);
            return new Document.Refused(Unread.of(Why.BREAKS_READER));
        }
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }
}
