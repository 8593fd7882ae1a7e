package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.agreement.Clause;
import org.endstate.agreement.compare.Mention;
import org.endstate.commission.Watch;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Party;
import org.endstate.oversight.Predictor;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("endstate.root"), "app/src/main/java/org/endstate/cli");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9]*(?:[.-][A-Za-z0-9]+)*)\"");

    @Test
    void every_constant_that_is_shown_has_its_text() {
        assertThat(Stream.of(
                                named("stage", Watch.Stage.values()),
                                named("option", OptionKind.values()),
                                named("loss", OptionForecast.Loss.Kind.values()),
                                named("predictor", Predictor.values()),
                                named("status", GateOutlook.Status.values()),
                                named("party", Party.Role.values()),
                                named("clause", Clause.State.values()),
                                named("clause-kind", Clause.Kind.values()),
                                named("mention", Mention.Kind.values()))
                        .flatMap(Set::stream))
                .allMatch(Messages.BUNDLE::containsKey);
    }

    private static Set<String> named(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> prefix + "." + constant.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key is in use if the code names it, or its last part after a prefix, or picocli asks for it. */
    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> named = stringsInCode();
        assertThat(Messages.BUNDLE.keySet())
                .filteredOn(key -> !key.startsWith("endstate.") && !key.startsWith("usage.") && !key.startsWith("help"))
                .filteredOn(key -> !key.matches(".*\\.[A-Z_]+"))
                .allMatch(key -> named.contains(key)
                        || named.contains(key.replaceFirst("\\.(one|many)$", ""))
                        || named.contains(key.substring(key.indexOf('.') + 1)));
    }

    private static Set<String> stringsInCode() throws IOException {
        Set<String> strings = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> strings.add(found.group(1)));
            }
        }
        return strings;
    }

    @Test
    void counts_choose_their_words() {
        assertThat(Messages.count("plan.closing", 1)).isEqualTo("1 problem; nothing was written.");
        assertThat(Messages.count("plan.closing", 1200)).isEqualTo("1,200 problems; nothing was written.");
    }

    @Test
    void numbers_read_the_same_on_every_machine() {
        assertThat(Numbers.percent(0)).isEqualTo("0 %");
        assertThat(Numbers.percent(0.001)).isEqualTo("<1 %");
        assertThat(Numbers.percent(0.999)).isEqualTo(">99 %");
        assertThat(Numbers.percent(1)).isEqualTo("100 %");
        assertThat(Numbers.seconds(0.04)).isEqualTo("0.0 s");
        assertThat(Numbers.seconds(59.4)).isEqualTo("59 s");
        assertThat(Numbers.seconds(125)).isEqualTo("2 min 5 s");
        assertThat(Numbers.whole(1234.5)).isEqualTo("1,235");
    }
}
