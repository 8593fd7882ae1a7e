package org.endstate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Refusal;
import org.endstate.commission.proceedings.Role;
import org.endstate.commission.proceedings.UnfitCharter;
import org.endstate.commission.proceedings.Verb;
import org.endstate.evidence.register.Objection;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Status;
import org.endstate.record.Finding;
import org.junit.jupiter.api.Test;

/** Reasons said in both languages. */
class ReasonsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Properties EN = messages("en");
    private static final Properties AR = messages("ar");
    private static final Instant MOMENT = Instant.parse("2024-02-03T10:05:00Z");

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal.NoCharter(),
            new Refusal.CharterNotAgreed(),
            new Refusal.CharterThere(),
            new Refusal.CharterNotTabled(),
            new Refusal.CharterWhole(),
            new Refusal.RecordUnsound(),
            new Refusal.NoAct(),
            new Refusal.NotSigned("1"),
            new Refusal.NoMember("1"),
            new Refusal.MayNotMake(Role.EXPERT, "1", Verb.CONVENE),
            new Refusal.MayNotMove(Role.CO_CHAIR, "1", Verb.AGREE, Clause.State.BRACKETED),
            new Refusal.OfOtherGroup("1", "2"),
            new Refusal.NoSession("1"),
            new Refusal.Stranger("1"),
            new Refusal.NoQuorum(2),
            new Refusal.NoMinutes(),
            new Refusal.NoId("1"),
            new Refusal.IdUsed("1"),
            new Refusal.NoItem("1"),
            new Refusal.NotReplaceable("1"),
            new Refusal.WordsMissing("1", EnumSet.allOf(Language.class)),
            new Refusal.OtherText("1", "2"),
            new Refusal.AgreedAlready("1"),
            new Refusal.NeedsWords(Verb.BRACKET),
            new Refusal.NothingToLift("1"),
            new Refusal.TabledBy("1"),
            new Refusal.SilenceOver(MOMENT),
            new Refusal.SilenceRuns(MOMENT),
            new Refusal.NoSilenceOver(),
            new Refusal.NotBySilence(Set.of()),
            new Refusal.NotBySilence(EnumSet.allOf(Clause.Kind.class)),
            new Refusal.BodyHasTime(MOMENT),
            new Refusal.NoHigherBody(),
            new Refusal.MayNotPut(Role.AUDITOR, "1", RegisterEntry.Kind.EVENT, EnumSet.of(Role.EXPERT, Role.CO_CHAIR)),
            new Refusal.MayNotChange(Role.AUDITOR, "1", Status.CLOSED, Set.of()),
            new Refusal.MayNotChange(Role.AUDITOR, "1", Status.CLOSED, Set.of(Role.SECRETARIAT)),
            new Refusal.NotItsVoice("1", "2"),
            new Refusal.OfItself("1"),
            new Refusal.NoParty("1", List.of("2")),
            new Refusal.NotOfGroup("1", "2", "3"),
            new Refusal.NoBody(),
            new Refusal.Unfit(new Objection.IdTaken("1")),
            new Refusal.Unfit(new Objection.Missing(RegisterEntry.Kind.QUESTION, "1")),
            new Refusal.Unfit(new Objection.NoSubject("1")),
            new Refusal.Unfit(new Objection.CannotBecome("1", Status.REPORTED, Status.VERIFIED)));

    private static final List<UnfitCharter.Flaw> FLAWS = List.of(
            new UnfitCharter.NotTwo(List.of("1")),
            new UnfitCharter.NamedTwice("1"),
            new UnfitCharter.CoChairs("1"),
            new UnfitCharter.NoParty("1", "2", List.of("3", "4")),
            new UnfitCharter.NoGroup("1", "2", Set.of("3", "4")),
            new UnfitCharter.PartyOfRole("1", Role.EXPERT, ""),
            new UnfitCharter.PartyOfRole("1", Role.SECRETARIAT, "2"),
            new UnfitCharter.GroupOfRole("1", Role.EXPERT, ""),
            new UnfitCharter.GroupOfRole("1", Role.CO_CHAIR, "2"),
            new UnfitCharter.BelowOne(0, 1, 2),
            new UnfitCharter.NoLanguage());

    private static Properties messages(String language) {
        Properties messages = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages/reasons_" + language + ".properties"))) {
            messages.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_arguments() {
        assertThat(AR.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
        for (String key : EN.stringPropertyNames()) {
            assertThat(arguments(AR.getProperty(key))).as(key).isEqualTo(arguments(EN.getProperty(key)));
        }
    }

    private static Set<String> arguments(String message) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{(\\d)")
                .matcher(message)
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(found::add);
        return found;
    }

    @Test
    void every_message_is_used() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/endstate/words"))) {
            for (Path file : files.toList()) {
                Pattern.compile("\"([a-z.-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(EN.stringPropertyNames())
                .allMatch(key -> named.contains(key)
                        || named.contains(key.replaceFirst("\\.do$", ""))
                        || key.matches("[a-z-]+\\.[A-Z_]+"));
    }

    @Test
    void every_refusal_and_every_flaw_is_said_here() {
        assertThat(leaves(Refusal.class)).allMatch(type -> REFUSALS.stream().anyMatch(type::isInstance));
        assertThat(leaves(UnfitCharter.Flaw.class))
                .allMatch(type -> FLAWS.stream().anyMatch(type::isInstance));
    }

    private static List<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses())
                        .flatMap(one -> leaves(one).stream())
                        .toList()
                : List.of(sealed);
    }

    /** The arguments above are digits, so that every Latin letter would be one of the message. */
    @Test
    void nothing_of_english_is_left_in_arabic() {
        RefusalWords refusals = RefusalWords.in(ARABIC);
        Stream<String> said = Stream.of(
                        REFUSALS.stream().map(refusals::of).flatMap(why -> Stream.of(why.reason(), why.remedy())),
                        FLAWS.stream().map(CharterWords.in(ARABIC)::of),
                        Stream.of(Finding.Kind.values())
                                .map(kind -> new Finding(kind, 3, 2, "1"))
                                .map(FindingWords.in(ARABIC)::of))
                .flatMap(all -> all);
        assertThat(said)
                .allSatisfy(text -> assertThat(text.replaceAll("\u2068[^\u2069]*\u2069|UTC", ""))
                        .containsPattern("\\p{InArabic}")
                        .doesNotContainPattern("[A-Za-z0-9{}\\[\\];?]"));
    }

    @Test
    void names_are_set_apart_and_numbers_have_the_digits_of_the_language() {
        Refusal refusal = new Refusal.MayNotMove(Role.CO_CHAIR, "host/chair", Verb.AGREE, Clause.State.BRACKETED);

        assertThat(RefusalWords.in(Locale.ENGLISH).of(refusal).reason())
                .isEqualTo("The co-chair [host/chair] may not agree to what is bracketed.");
        assertThat(RefusalWords.in(ARABIC).of(refusal).reason())
                .isEqualTo("ليس من صلاحية الرئيس المشارك «\u2068host/chair\u2069» الموافقة على ما حالته «بين قوسين».");
        assertThat(RefusalWords.in(ARABIC).of(new Refusal.NoQuorum(12)).reason())
                .contains("١٢");
        assertThat(RefusalWords.in(ARABIC).of(new Refusal.SilenceRuns(MOMENT)).remedy())
                .contains("٣ شباط ٢٠٢٤، ١٠:٠٥ UTC");
        assertThat(RefusalWords.in(Locale.ENGLISH)
                        .of(new Refusal.SilenceRuns(MOMENT))
                        .remedy())
                .isEqualTo("Wait until 2024-02-03 10:05 UTC.");
    }

    @Test
    void what_a_reader_of_bytes_stopped_at_is_kept_apart_from_the_sentence() {
        Finding finding = new Finding(Finding.Kind.UNREADABLE, 7, 5, "expected a comma");

        assertThat(FindingWords.in(Locale.ENGLISH).whole(finding))
                .isEqualTo("line 7: entry 5 cannot be read: expected a comma");
        assertThat(FindingWords.in(ARABIC).of(finding)).isEqualTo("السطر ٧: تتعذر قراءة القيد ٥");
        assertThat(FindingWords.in(ARABIC).quoted(finding)).isEqualTo("expected a comma");
    }
}
