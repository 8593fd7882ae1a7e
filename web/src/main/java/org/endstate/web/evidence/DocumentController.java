package org.endstate.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Documents: bringing them in, what each says, and the bytes as they came. */
@Controller
class DocumentController {

    static final String DOCUMENTS = Screens.MISSION + "/evidence/documents";

    private final Documents documents;
    private final DocumentViews views;
    private final DraftDesk desk;
    private final Pages pages;
    private final Trail trail;

    DocumentController(Documents documents, DocumentViews views, DraftDesk desk, Pages pages, Trail trail) {
        this.documents = documents;
        this.views = views;
        this.desk = desk;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(DOCUMENTS)
    ResponseEntity<String> list(@On(Screen.EVIDENCE) MissionPage on, SignedIn who) {
        return list(200, on, who, "");
    }

    private ResponseEntity<String> list(int status, MissionPage on, SignedIn who, String problem) {
        return pages.answer(
                status, "web/evidence/documents.jte", Map.of("view", views.list(on, who.person(), problem)));
    }

    @PostMapping(DOCUMENTS)
    ResponseEntity<String> take(
            @On(Screen.EVIDENCE) MissionPage on,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn who,
            HttpServletRequest request)
            throws IOException {
        Owner owner = desk.owner(who.person());
        byte[] bytes = file.isPresent() ? file.get().getBytes() : new byte[0];
        if (bytes.length == 0) {
            return list(422, on, who, "document.empty");
        }
        if (documents.of(on.mission(), owner).size() >= Documents.MOST) {
            return list(409, on, who, "document.many");
        }
        String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
        UploadedDocument document = documents.take(on.mission(), owner, name, bytes, who.getName());
        trail.note(
                who.getName(),
                Trail.Deed.DOCUMENT_TAKEN,
                on.mission() + " " + document.hash(),
                request.getRemoteAddr());
        return to(on, "/" + document.id());
    }

    @GetMapping(DOCUMENTS + "/{id}")
    ResponseEntity<String> show(@On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who) {
        UploadedDocument document = own(on, id, who);
        return pages.answer("web/evidence/document.jte", Map.of("view", views.one(on, who.person(), document)));
    }

    /** The bytes as they came, never shown by the browser. */
    @GetMapping(DOCUMENTS + "/{id}/original")
    ResponseEntity<Resource> original(Place place, @PathVariable String id, SignedIn who) {
        UploadedDocument document = documents
                .find(place.mission(), desk.owner(who.person()), id)
                .or(() -> views.onRecord(place.mission()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Path file = documents.file(document);
        String attachment = ContentDisposition.attachment()
                .filename(document.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(document.size())
                .body(new FileSystemResource(file));
    }

    /** Drops a document from which nothing was accepted. */
    @PostMapping(DOCUMENTS + "/{id}/remove")
    ResponseEntity<String> remove(
            @On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request)
            throws IOException {
        UploadedDocument document = own(on, id, who);
        if (desk.cites(on, who.person(), document)) {
            return list(409, on, who, "document.in-use");
        }
        documents.remove(on.mission(), desk.owner(who.person()), document);
        trail.note(
                who.getName(),
                Trail.Deed.DOCUMENT_REMOVED,
                on.mission() + " " + document.hash(),
                request.getRemoteAddr());
        return to(on, "");
    }

    private UploadedDocument own(MissionPage on, String id, SignedIn who) {
        return documents
                .find(on.mission(), desk.owner(who.person()), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> to(MissionPage on, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", on.to("evidence/documents" + path))
                .build();
    }
}
