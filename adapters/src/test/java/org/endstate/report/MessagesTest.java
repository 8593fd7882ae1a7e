package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.agreement.Clause;
import org.endstate.capability.Evidence;
import org.endstate.capability.History;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Outcome;
import org.endstate.oversight.Actual;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.Predictor;
import org.endstate.requirements.Certificate;
import org.endstate.timeline.Cause;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.junit.jupiter.api.Test;

/** Every word of the report stands in the messages, and no message is left over. */
class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java/org/endstate/report");
    private static final Path TEMPLATES = Path.of("src/main/jte/report");
    static final Path MESSAGES = Path.of("src/main/resources/messages/report_en.properties");
    static final Path ARABIC = Path.of("src/main/resources/messages/report_ar.properties");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("words\\.of\\(\\s*\"([^\"]*[^\".])\"");

    private static final Set<String> OF_CONSTANTS = Stream.<Enum<?>[]>of(
                    OptionKind.values(),
                    Outcome.values(),
                    OptionForecast.Loss.Kind.values(),
                    GateOutlook.Status.values(),
                    Evidence.Kind.values(),
                    History.Change.values(),
                    LevelStanding.Alarm.values(),
                    LevelStanding.Status.values(),
                    org.endstate.judgement.Score.values(),
                    Cause.Kind.values(),
                    PastExit.Driver.values(),
                    Predictor.values(),
                    Actual.Event.values(),
                    Clause.Kind.values(),
                    Clause.State.values(),
                    Actual.Event.values(),
                    Certificate.Kind.values(),
                    Actual.Precision.values(),
                    Actual.State.values())
            .flatMap(Stream::of)
            .map(Words::key)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_message_that_is_asked_for_is_there() throws IOException {
        Set<String> keys = keys();
        assertThat(matches(ASKED)).hasSizeGreaterThan(100).isSubsetOf(keys);
        assertThat(OF_CONSTANTS).isSubsetOf(keys);
        assertThat(GateOutlook.Status.values())
                .allMatch(status -> keys.contains("gates.sign." + status) && keys.contains("gates.meaning." + status));
    }

    @Test
    void every_message_is_used() throws IOException {
        Set<String> strings = matches(STRING);
        assertThat(keys())
                .filteredOn(key -> !OF_CONSTANTS.contains(key))
                .filteredOn(key -> !key.startsWith("gates.sign.") && !key.startsWith("gates.meaning."))
                .allMatch(strings::contains);
    }

    /** A straight apostrophe is a quotation mark to MessageFormat and would vanish. */
    @Test
    void no_message_holds_a_straight_apostrophe() throws IOException {
        for (Path language : List.of(MESSAGES, ARABIC)) {
            Properties messages = messages(language);
            assertThat(messages.stringPropertyNames())
                    .noneMatch(key -> messages.getProperty(key).contains("'"));
        }
    }

    @Test
    void no_template_holds_words_of_its_own() throws IOException {
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.toList()) {
                String words = Files.readString(template)
                        .replaceAll("(?m)^@.*$", "")
                        .replaceAll("@(if|for|template|param|else|elseif)[^>\n]*?\\)(?=[<$@\\s])", "")
                        .replaceAll("@(endfor|endif|else)", "")
                        .replaceAll("[$!](unsafe)?\\{[^}]*\\}", "")
                        .replaceAll("(?s)<[^>]*>", "");
                assertThat(words).as(template.toString()).doesNotContainPattern("\\p{L}{2,}");
            }
        }
    }

    /** The register of evidence has templates here and messages of its own. */
    private static boolean isOfReport(Path file) {
        return Files.isRegularFile(file)
                && Stream.of("publication.jte", "sides.jte", "summary.jte").noneMatch(file::endsWith);
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path folder : List.of(JAVA, TEMPLATES)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(MessagesTest::isOfReport).toList()) {
                    pattern.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Set<String> keys() throws IOException {
        return messages().stringPropertyNames();
    }

    private static Properties messages() throws IOException {
        return messages(MESSAGES);
    }

    static Properties messages(Path of) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(of)) {
            messages.load(file);
        }
        return messages;
    }
}
