package org.endstate.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes pages of templates. */
@Component
public class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates;

    Pages(TemplateEngine templates) {
        this.templates = templates;
    }

    /** What a page of this request shares with every other. */
    public Page page(HttpServletRequest request, Language language, String titleKey, Object... arguments) {
        String address = request.getRequestURI();
        String prefix = "/" + language.code();
        String here = address.startsWith(prefix) ? address.substring(prefix.length()) : "/";
        var person = request.getUserPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.<org.endstate.web.account.Person>empty();
        CsrfToken guard = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(language, language.say(titleKey, arguments), person, here, guard);
    }

    /** The template with these values, as an answer that no cache keeps. */
    public ResponseEntity<String> answer(int status, String template, Map<String, Object> values) {
        StringOutput html = new StringOutput(1 << 16);
        templates.render(template, values, html);
        return ResponseEntity.status(status).contentType(HTML).body(html.toString());
    }

    public ResponseEntity<String> answer(String template, Map<String, Object> values) {
        return answer(200, template, values);
    }
}
