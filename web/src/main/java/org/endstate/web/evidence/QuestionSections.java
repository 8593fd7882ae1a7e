package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Publication.Answered;
import org.endstate.evidence.register.PublishedAccount;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.evidence.register.SearchText;
import org.endstate.evidence.register.SideBySide;
import org.endstate.mission.Label;
import org.endstate.web.evidence.QuestionSection.Card;
import org.endstate.web.evidence.QuestionSection.Column;
import org.endstate.web.evidence.QuestionSection.Said;

/** Lays a publication out as columns of cards, as far as it was asked for. Of what is held back it says nothing. */
final class QuestionSections {

    private final EvidenceWords words;
    private final Filter filter;
    private final Map<String, Account> accounts;

    QuestionSections(EvidenceWords words, Filter filter, Register register) {
        this.words = words;
        this.filter = filter;
        accounts = register.list(Account.class).stream().collect(Collectors.toMap(Account::id, one -> one));
    }

    List<QuestionSection> of(Register register, Publication publication) {
        Map<String, SideBySide> sides = register.questions().stream()
                .collect(Collectors.toMap(side -> side.question().id(), side -> side));
        List<QuestionSection> sections = new ArrayList<>();
        for (Answered answered : publication.questions()) {
            SideBySide side = sides.get(answered.question().id());
            if (side != null && isAskedFor(answered)) {
                sections.add(section(answered, side));
            }
        }
        return sections.stream().filter(this::answers).toList();
    }

    private boolean isAskedFor(Answered answered) {
        return filter.question().isBlank()
                || filter.question().equals(answered.question().id());
    }

    /** Whether there is something to show: a question that holds the words stands with all its accounts. */
    private boolean answers(QuestionSection section) {
        return filter.words().isBlank() && filter.party().isBlank()
                || !section.columns().isEmpty();
    }

    private QuestionSection section(Answered answered, SideBySide side) {
        Map<String, PublishedAccount> open = answered.accounts().stream()
                .filter(account -> isOpen(account))
                .collect(Collectors.toMap(PublishedAccount::account, one -> one));
        List<Difference> differences = side.differences().stream()
                .filter(difference -> open.containsKey(difference.one().id())
                        && open.containsKey(difference.other().id()))
                .toList();
        Predicate<PublishedAccount> asked = asked(answered);
        Map<String, List<Card>> columns = new LinkedHashMap<>();
        words.parties().keySet().forEach(party -> columns.put(party, new ArrayList<>()));
        columns.put("", new ArrayList<>());
        answered.accounts().stream()
                .filter(asked)
                .forEach(account -> columns.computeIfAbsent(party(account), id -> new ArrayList<>())
                        .add(card(account, differences)));
        return new QuestionSection(
                answered.question().id(),
                words.text(answered.question().text()),
                words.say("asks", answered.question().asks()),
                columns.entrySet().stream()
                        .filter(column -> !column.getValue().isEmpty())
                        .map(column -> new Column(head(column.getKey()), column.getValue()))
                        .toList(),
                held(answered),
                differences.stream().map(words::difference).toList());
    }

    private Predicate<PublishedAccount> asked(Answered answered) {
        SearchText search = new SearchText(filter.words());
        Label question = answered.question().text();
        boolean all = filter.words().isBlank() || search.fits(question.en() + " " + question.ar());
        return account -> (all || search.fits(text(account)))
                && (filter.party().isBlank() || filter.party().equals(party(account)));
    }

    /** Everything that is shown of an account, in both languages. */
    private String text(PublishedAccount account) {
        return account.values().values().stream().map(this::text).collect(Collectors.joining(" "));
    }

    private String text(Object value) {
        return switch (value) {
            case Label label -> label.en() + " " + label.ar();
            case Claim.Figure f -> (long) f.low() + " " + (long) f.high() + " " + f.unit() + " " + words.claim(f);
            case Claim claim -> words.claim(claim);
            case Period period -> period + " " + words.days(period);
            default -> value.toString();
        };
    }

    /** The party of a speaker who is shown; empty text for all others. */
    private String party(PublishedAccount account) {
        return account.find(Field.SPEAKER)
                .flatMap(speaker -> Optional.ofNullable(accounts.get(account.account())))
                .flatMap(known -> known.statement().party())
                .orElse("");
    }

    private String head(String party) {
        if (party.isEmpty()) {
            return words.say("party.none");
        }
        return words.parties().containsKey(party) ? words.party(party) : words.say("party.other");
    }

    /** Whether speaker, day and claim are shown as they are: a difference tells all three. */
    private boolean isOpen(PublishedAccount shown) {
        Account account = accounts.get(shown.account());
        return account != null
                && shown.find(Field.CLAIM).filter(account.claim()::equals).isPresent()
                && shown.find(Field.SPEAKER).isPresent()
                && shown.find(Field.DATE)
                        .filter(day -> day instanceof Period period && period.days() == 1)
                        .isPresent();
    }

    private Card card(PublishedAccount account, List<Difference> differences) {
        Said said = new Said(
                label(account.find(Field.SPEAKER)),
                account.find(Field.DATE)
                        .map(day -> day instanceof Period period ? words.days(period) : "")
                        .orElse(""),
                label(account.find(Field.SAYS)),
                account.find(Field.ORIGINAL).map(Object::toString).orElse(""));
        String claim = account.find(Field.CLAIM)
                .map(value -> value instanceof Claim known ? words.claim(known) : "")
                .orElse("");
        return new Card(account.account(), said, claim, changed(account, differences), foot(account));
    }

    private String changed(PublishedAccount account, List<Difference> differences) {
        return differences.stream()
                .filter(Difference.Changed.class::isInstance)
                .filter(difference -> difference.other().id().equals(account.account()))
                .findFirst()
                .map(difference -> words.say(
                        "changed", words.day(difference.one().statement().date())))
                .orElse("");
    }

    private List<String> foot(PublishedAccount account) {
        List<String> foot = new ArrayList<>();
        account.find(Field.GRADE).ifPresent(grade -> {
            if (grade instanceof Grade known) {
                foot.add(words.grade(known));
            }
        });
        account.find(Field.SOURCES).ifPresent(sources -> {
            if (sources instanceof List<?> list) {
                foot.add(words.say("sources", list.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            }
        });
        if (account.withheld() > 0) {
            foot.add(words.count("fields", account.withheld()));
        }
        return foot;
    }

    private String label(Optional<Object> value) {
        return value.map(text -> text instanceof Label label ? words.text(label) : "")
                .orElse("");
    }

    private String held(Answered answered) {
        return answered.withheld()
                .map(count -> count == 0 ? "" : words.count("held", count))
                .orElseGet(() -> words.say("held.few", answered.least()));
    }
}
