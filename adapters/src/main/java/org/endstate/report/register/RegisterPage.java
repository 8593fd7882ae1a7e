package org.endstate.report.register;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Publication.Answered;
import org.endstate.evidence.register.PublishedAccount;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.evidence.register.SideBySide;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.Treatment;
import org.endstate.mission.Label;
import org.endstate.report.Css;
import org.endstate.report.pages.report.JtepublicationGenerated;
import org.jspecify.annotations.Nullable;

/**
 * What an audience sees of the register, as one HTML file: it loads nothing and needs no script.
 *
 * @param documents those that are shown as sources
 * @param denials sentences, one for each party; empty where they are held back
 * @param statuses how many events and complaints stand where; empty where that is held back
 */
public record RegisterPage(
        RegisterWords words,
        String lead,
        List<Section> sections,
        List<Cited> documents,
        Optional<List<String>> denials,
        Optional<List<String>> statuses) {

    public RegisterPage {
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
    }

    /**
     * A document that is shown as a source.
     *
     * @param url empty unless it is an address on the web
     */
    public record Cited(String id, String title, String url) {}

    /**
     * A question.
     *
     * @param note how many accounts are held back; empty text where none is
     */
    public record Section(String heading, List<Card> cards, String note, List<String> differences) {}

    /**
     * An account; what is held back is an empty text.
     *
     * @param original the speaker's own words, in whatever language they are
     */
    public record Card(String speaker, String date, String says, String original, String claim, String foot) {}

    /** The page of a publication of this register. */
    public static RegisterPage of(Register register, Publication publication, RegisterWords words) {
        List<Section> sections = sections(register, publication, words);
        String lead = words.of(
                "page.lead", words.of(publication.audience()), publication.day(), held(publication.withheld(), words));
        if (publication.rules().equals(Rules.standard())) {
            lead += " " + words.of("page.rules");
        }
        return new RegisterPage(
                words,
                lead,
                sections,
                documents(register, publication),
                counts(publication, Field.DENIALS, words::party, words),
                counts(publication, Field.STATUSES, status -> words.of(Status.valueOf(status)), words));
    }

    /** The questions of a publication of this register, with their accounts side by side. */
    public static List<Section> sections(Register register, Publication publication, RegisterWords words) {
        Map<String, SideBySide> sides = new TreeMap<>();
        register.questions().forEach(side -> sides.put(side.question().id(), side));
        return publication.questions().stream()
                .map(answered -> section(
                        answered,
                        Objects.requireNonNull(sides.get(answered.question().id())),
                        words))
                .toList();
    }

    /** The documents that accounts of the publication are shown to be cited from, in the order of the register. */
    public static List<Cited> documents(Register register, Publication publication) {
        Set<String> shown = publication.questions().stream()
                .flatMap(answered -> answered.accounts().stream())
                .flatMap(account -> account.find(Field.SOURCES).stream())
                .flatMap(sources -> sources instanceof List<?> ids ? ids.stream() : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return register.list(Document.class).stream()
                .filter(document -> shown.contains(document.id()))
                .map(document -> new Cited(
                        document.id(), document.title(), document.url().matches("https?://.*") ? document.url() : ""))
                .toList();
    }

    private static Section section(Answered answered, SideBySide side, RegisterWords words) {
        Map<String, PublishedAccount> shown = new TreeMap<>();
        answered.accounts().forEach(account -> shown.put(account.account(), account));
        List<String> differences = side.differences().stream()
                .filter(difference -> isOpen(
                                shown.get(difference.one().id()),
                                difference.one().claim())
                        && isOpen(
                                shown.get(difference.other().id()),
                                difference.other().claim()))
                .map(words::difference)
                .toList();
        String note = answered.withheld()
                .map(count -> count == 0 ? "" : held(count, words))
                .orElseGet(() -> words.of("held.few", answered.least()));
        return new Section(
                answered.question().text().in(words.language()),
                answered.accounts().stream()
                        .map(account -> card(account, words))
                        .toList(),
                note,
                differences);
    }

    /** Whether speaker, day and claim are shown as they are: a difference tells all three. */
    private static boolean isOpen(@Nullable PublishedAccount account, Claim claim) {
        return account != null
                && account.find(Field.CLAIM).filter(claim::equals).isPresent()
                && account.find(Field.SPEAKER).isPresent()
                && account.find(Field.DATE)
                        .filter(day -> day instanceof Period period && period.days() == 1)
                        .isPresent();
    }

    private static Card card(PublishedAccount account, RegisterWords words) {
        List<String> foot = new ArrayList<>();
        account.find(Field.GRADE).ifPresent(grade -> foot.add(grade(grade, words)));
        account.find(Field.SOURCES).ifPresent(sources -> foot.add(words.of("card.sources", joined(sources))));
        if (account.withheld() > 0) {
            foot.add(words.of(account.withheld() == 1 ? "card.held.one" : "card.held", account.withheld()));
        }
        return new Card(
                label(account.find(Field.SPEAKER), words),
                account.find(Field.DATE)
                        .map(day -> day instanceof Period period ? words.period(period) : "")
                        .orElse(""),
                label(account.find(Field.SAYS), words),
                account.find(Field.ORIGINAL).map(Object::toString).orElse(""),
                account.find(Field.CLAIM)
                        .map(claim -> claim instanceof Claim known ? words.claim(known) : "")
                        .orElse(""),
                String.join(" · ", foot));
    }

    private static String joined(Object sources) {
        return sources instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(sources);
    }

    private static String grade(Object value, RegisterWords words) {
        return value instanceof Grade grade
                ? words.of(
                        "card.grade",
                        grade.reliability().name(),
                        grade.credibility().digit())
                : "";
    }

    private static String label(Optional<Object> value, RegisterWords words) {
        return value.map(text -> text instanceof Label label ? label.in(words.language()) : "")
                .orElse("");
    }

    private static String held(int count, RegisterWords words) {
        return count == 0 ? words.of("held.none") : words.of(count == 1 ? "held.one" : "held.many", count);
    }

    /** The counts of a field in sentences; empty where it is held back. */
    private static Optional<List<String>> counts(
            Publication publication, Field field, UnaryOperator<String> name, RegisterWords words) {
        Stream<String> note =
                publication.rules().of(publication.audience(), field) instanceof Treatment.Aggregated(int n)
                        ? Stream.of(words.of("counts.few", n))
                        : Stream.empty();
        return publication
                .counts()
                .find(field)
                .map(told -> Stream.concat(
                                told.entrySet().stream()
                                        .map(count -> words.of(
                                                "count", name.apply(count.getKey()), words.count(count.getValue()))),
                                note)
                        .toList());
    }

    /** The HTML. */
    public String render() {
        StringOutput html = new StringOutput(1 << 16);
        JtepublicationGenerated.render(new OwaspHtmlTemplateOutput(html), null, this, style());
        return html.toString();
    }

    private static String style() {
        return Css.sheet(RegisterPage.class, "register.css") + Css.sides();
    }
}
