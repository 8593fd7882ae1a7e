package org.endstate.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.endstate.web.Language;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown when something is not there, not allowed, or went wrong: what to do, and nothing of the inside. */
@Controller
class ErrorPage implements ErrorController {

    private static final Set<Integer> TOLD = Set.of(403, 404, 409, 413, 421, 422);

    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Language language = Language.of(address.startsWith("/ar/") ? "ar" : "en");
        Page page = pages.bare(language, "error.title");
        String message = TOLD.contains(status) ? "error." + status : "error.other";
        return pages.answer(status, "web/error.jte", Map.of("page", page, "message", message));
    }
}
