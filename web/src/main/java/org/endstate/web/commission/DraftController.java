package org.endstate.web.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Item;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.commission.ItemDraft.Kind;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a party writes before it puts it down; nobody of another party ever sees it. */
@Controller
class DraftController {

    private static final String DRAFT = Screens.MISSION + "/draft";

    private final ItemDrafts drafts;
    private final Commissions commissions;
    private final Acts acts;
    private final Screens screens;
    private final Pages pages;

    DraftController(ItemDrafts drafts, Commissions commissions, Acts acts, Screens screens, Pages pages) {
        this.drafts = drafts;
        this.commissions = commissions;
        this.acts = acts;
        this.screens = screens;
        this.pages = pages;
    }

    /** What the form of a draft holds. */
    record Form(
            @Nullable String id,
            Kind kind,
            @Nullable String detail,
            @Nullable String subject,
            @Nullable String item,
            @Nullable String replaces,
            @Nullable String en,
            @Nullable String ar) {

        ItemDraft draft(String author) {
            return new ItemDraft(
                    text(id),
                    author,
                    new ItemDraft.About(kind, text(detail), text(subject)),
                    text(item),
                    text(replaces),
                    new ItemDraft.Words(text(en), text(ar)));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }
    }

    @GetMapping(DRAFT + "/new")
    ResponseEntity<String> begin(Place place, @ModelAttribute Form form, SignedIn who, HttpServletRequest request) {
        ItemDrafts.Of of = of(who, place);
        ItemDraft draft = form.draft(who.getName());
        if (!draft.item().isEmpty()) {
            return page(request, place, draft);
        }
        ItemDraft.Kind kind = draft.about().kind();
        return page(request, place, draft.called(DraftChoices.freeId(kind, items(place), drafts.of(of, kind))));
    }

    @GetMapping(DRAFT + "/{id}")
    ResponseEntity<String> edit(Place place, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        return page(request, place, find(who, place, id));
    }

    @PostMapping(DRAFT)
    ResponseEntity<String> keep(Place place, @ModelAttribute Form form, SignedIn who) {
        ItemDrafts.Of of = of(who, place);
        ItemDraft draft = form.draft(who.getName());
        if (!draft.id().isEmpty()) {
            find(who, place, draft.id());
        }
        return Acts.to(place, "draft/" + drafts.keep(of, draft));
    }

    @PostMapping(DRAFT + "/{id}/put")
    ResponseEntity<String> put(Place place, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        ItemDraft draft = find(who, place, id);
        try {
            return acts.prepare(request, place, who, new Act.Put(draft.proposal()));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), e);
        }
    }

    @PostMapping(DRAFT + "/{id}/drop")
    ResponseEntity<String> drop(Place place, @PathVariable String id, SignedIn who) {
        ItemDraft draft = find(who, place, id);
        drafts.drop(of(who, place), draft.id());
        return Acts.to(place, screen(draft).path());
    }

    private ResponseEntity<String> page(HttpServletRequest request, Place place, ItemDraft draft) {
        var on = screens.of(request, place, screen(draft));
        DraftChoices choices = DraftChoices.of(on, items(place), draft);
        return pages.answer("web/commission/draft.jte", Map.of("on", on, "draft", draft, "choices", choices));
    }

    private List<Item> items(Place place) {
        return commissions.of(place.mission()).look(now -> List.copyOf(now.items()));
    }

    private ItemDraft find(SignedIn who, Place place, String id) {
        return drafts.find(of(who, place), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ItemDrafts.Of of(SignedIn who, Place place) {
        return party(who.person())
                .map(party -> new ItemDrafts.Of(place.mission(), party))
                .orElseThrow(() -> new AccessDeniedException("Who is of no party drafts nothing."));
    }

    /** The party for which a person drafts; empty where the person drafts for none. */
    static Optional<String> party(Person person) {
        return Optional.of(person)
                .filter(drafting -> drafting.role() == Role.CO_CHAIR || drafting.role() == Role.EXPERT)
                .map(Person::party);
    }

    private static Screen screen(ItemDraft draft) {
        return switch (draft.about().kind()) {
            case PARAGRAPH, TIMELINE -> Screen.AGREEMENT;
            case SUBMISSION, DECISION -> Screen.SESSIONS;
        };
    }
}
