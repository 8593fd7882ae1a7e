package org.endstate.formats.yaml;

import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's complaints in the reader's words. */
final class SyntaxFlaw {

    private static final String EXPECTED = "YAML";

    private SyntaxFlaw() {}

    static Flaw of(YamlEngineException complaint, String text) {
        if (complaint instanceof MarkedYamlEngineException marked) {
            return marked(marked);
        }
        if (complaint instanceof ReaderException unprintable) {
            int position = Math.min(unprintable.getPosition(), text.codePointCount(0, text.length()));
            String what = "a character that YAML does not allow (U+%04X)".formatted(unprintable.getCodePoint());
            return Flaw.of(placeOf(position, text), what, "printable characters");
        }
        return Flaw.of(Place.START, "the file is not YAML", EXPECTED);
    }

    private static Flaw marked(MarkedYamlEngineException complaint) {
        Place at = complaint
                .getProblemMark()
                .or(complaint::getContextMark)
                .map(YamlReader::place)
                .orElse(Place.START);
        String problem =
                String.valueOf(complaint.getProblem()).replaceAll("\\s+", " ").strip();
        if (problem.contains("TAB")) {
            return Flaw.of(at, "a tab stands where only spaces may", "spaces", "indent with two spaces");
        }
        Flaw flaw = Flaw.of(at, "this cannot be read as YAML: " + problem, EXPECTED);
        return complaint
                .getContextMark()
                .map(mark -> flaw.withHint("what it belongs to begins in line " + (mark.getLine() + 1)))
                .orElse(flaw);
    }

    private static Place placeOf(int position, String text) {
        int end = text.offsetByCodePoints(0, position);
        String before = text.substring(0, end);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, 1 + before.codePointCount(lineStart, before.length()));
    }
}
