package org.endstate.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Lines;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.YamlReader;

/**
 * What a person decided in {@code candidates.yaml}.
 *
 * @param accepted in the order of the file
 * @param rejected how many
 * @param undecided how many
 * @param problems what is wrong with the file; nothing is accepted from a file that has any
 */
public record Decisions(List<AcceptedCandidate> accepted, int rejected, int undecided, List<Problem> problems) {

    public Decisions {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /** Reads the file; all its problems at once. */
    public static Decisions read(String text, String shown) {
        YamlReader.Tree tree = YamlReader.read(text);
        List<Flaw> flaws = new ArrayList<>(tree.flaws());
        Reader reader = new Reader(flaws);
        tree.root().filter(Fields.class::isInstance).map(Fields.class::cast).ifPresentOrElse(reader::read, () -> {
            if (flaws.isEmpty()) {
                flaws.add(Flaw.of(Place.START, "the file holds no candidates", "a file that endstate intake wrote"));
            }
        });
        Lines lines = new Lines(text);
        List<Problem> problems = flaws.stream()
                .map(flaw -> Problem.of(shown, flaw, lines.excerpt(flaw.at())))
                .sorted(Problem.ORDER)
                .toList();
        return new Decisions(
                problems.isEmpty() ? reader.accepted : List.of(), reader.rejected, reader.undecided, problems);
    }

    private static final class Reader {

        private final List<Flaw> flaws;
        private final List<AcceptedCandidate> accepted = new ArrayList<>();
        private final Map<String, Fields> documents = new HashMap<>();
        private int rejected;
        private int undecided;

        Reader(List<Flaw> flaws) {
            this.flaws = flaws;
        }

        void read(Fields root) {
            if (root.find("candidates").isEmpty()) {
                flaws.add(Flaw.of(root.at(), "the key 'candidates' is missing", "a file that endstate intake wrote"));
            }
            root.listGroups("documents")
                    .forEach(group -> group.findText("id").ifPresent(id -> documents.put(id, group)));
            root.listGroups("candidates").forEach(this::decide);
        }

        private void decide(Fields candidate) {
            switch (candidate.findText("decision").orElse("")) {
                case "accept" -> accept(candidate);
                case "reject" -> rejected++;
                case "undecided" -> undecided++;
                default ->
                    flaws.add(Flaw.of(
                            candidate.placeOf("decision"),
                            "the decision is "
                                    + Quoted.of(candidate.findText("decision").orElse("")),
                            "accept, reject or undecided"));
            }
        }

        private void accept(Fields candidate) {
            int before = flaws.size();
            Optional<Fields> document = candidate.findText("document").map(documents::get);
            require(candidate, "document", document.isPresent(), "the id of a document listed above");
            require(
                    candidate,
                    "id",
                    matches(candidate, "id", "[a-z0-9-]{1,60}"),
                    "an id of small letters, digits and hyphens");
            require(candidate, "said", candidate.has("said"), "what is said");
            require(
                    candidate,
                    "question",
                    matches(candidate, "question", "[a-z0-9][a-z0-9-]{0,60}"),
                    "the id of the question it answers, such as strength");
            require(candidate, "reliability", matches(candidate, "reliability", "[A-F]"), "A to F");
            require(candidate, "credibility", matches(candidate, "credibility", "[1-6]"), "1 to 6");
            document.ifPresent(one -> {
                require(
                        candidate,
                        "speaker",
                        !AcceptedCandidate.speaker(candidate, one).isBlank(),
                        "who says this");
                require(
                        one,
                        "published",
                        one.findDate("published").isPresent()
                                || candidate.findDate("posted").isPresent(),
                        "the day it came out, such as 2024-01-27");
                require(one, "sha256", matches(one, "sha256", "[0-9a-f]{64}"), "the hash that endstate intake wrote");
            });
            if (flaws.size() == before) {
                document.ifPresent(one -> accepted.add(AcceptedCandidate.of(candidate, one)));
            }
        }

        private static boolean matches(Fields fields, String key, String form) {
            return fields.findText(key).filter(text -> text.matches(form)).isPresent();
        }

        private void require(Fields group, String key, boolean holds, String expected) {
            Flaw flaw = Flaw.of(group.placeOf(key), "an accepted candidate has no usable '" + key + "'", expected);
            if (!holds && !flaws.contains(flaw)) {
                flaws.add(flaw);
            }
        }
    }
}
