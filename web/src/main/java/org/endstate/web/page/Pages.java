package org.endstate.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.Person;
import org.endstate.web.account.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

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
        var person = request.getUserPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.<Person>empty();
        Page.Guard guard = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Guard(token.getParameterName(), token.getToken())
                : Page.Guard.NONE;
        return new Page(language, language.say(titleKey, arguments), person, inOther(request, language), guard);
    }

    /**
     * A page without forms that says nothing of who asks and begins no session: for requests that could not even be
     * read, and for those that come from elsewhere.
     */
    public Page bare(Language language, String titleKey) {
        String other = "/" + language.other().code() + "/sign-in";
        return new Page(language, language.say(titleKey), Optional.empty(), other, Page.Guard.NONE);
    }

    private static String inOther(HttpServletRequest request, Language language) {
        String address = request.getRequestURI();
        String prefix = "/" + language.code() + "/";
        if (address.startsWith(prefix)) {
            String query = request.getQueryString();
            return "/" + language.other().code() + "/" + address.substring(prefix.length())
                    + (query == null ? "" : "?" + query);
        }
        String token = request.getParameter("token");
        return token == null
                ? "/" + language.other().code() + "/sign-in"
                : UriComponentsBuilder.fromPath(address)
                        .queryParam("token", token)
                        .queryParam("language", language.other().code())
                        .encode()
                        .toUriString();
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

    /** A piece of a page that asks for itself again for as long as something is under way, then for the whole page. */
    public ResponseEntity<String> piece(boolean underWay, String template, Map<String, Object> values) {
        ResponseEntity<String> answer = answer(template, values);
        return underWay
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header("HX-Refresh", "true")
                        .body(answer.getBody());
    }
}
