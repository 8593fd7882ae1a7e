package org.endstate.formats.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text into a tree of values.
 *
 * <p>Built on the parser's events, which come one by one, so that a hostile file meets limits before it costs anything:
 * values may be nested 50 deep and number 200,000, those unfolded from aliases counted as often as they appear. An
 * alias inside the value it stands for is refused. A key given twice is a flaw, and the first one counts.
 */
public final class YamlReader {

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 200_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Iterator<Event> events;
    private Event last;
    private int values;

    private record Anchored(Value value, int size) {}

    /**
     * What a text holds.
     *
     * @param root the value of its only document; empty if the text is empty or cannot be read as YAML
     * @param flaws what is wrong with it as YAML
     */
    public record Tree(Optional<Value> root, List<Flaw> flaws) {
        public Tree {
            flaws = List.copyOf(flaws);
        }
    }

    /** Ends the reading of a text that cannot be read on. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Flaw flaw;

        Unreadable(Flaw flaw) {
            super(flaw.what(), null, false, false);
            this.flaw = flaw;
        }
    }

    private YamlReader(String text) {
        events = new Parse(SETTINGS).parseString(text).iterator();
        last = events.next();
    }

    /** Reads the text. */
    public static Tree read(String text) {
        try {
            YamlReader reader = new YamlReader(text);
            return new Tree(reader.document(), reader.flaws);
        } catch (Unreadable e) {
            return new Tree(Optional.empty(), List.of(e.flaw));
        } catch (YamlEngineException e) {
            return new Tree(Optional.empty(), List.of(SyntaxFlaw.of(e, text)));
        }
    }

    private Optional<Value> document() {
        Optional<Value> root = Optional.empty();
        while (advance()) {
            switch (last.getEventId()) {
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw new Unreadable(Flaw.of(here(), "a second document begins here", "one document"));
                    }
                }
                case Alias, Scalar, SequenceStart, MappingStart -> root = Optional.of(value(1));
                case StreamStart, StreamEnd, DocumentEnd, Comment, SequenceEnd, MappingEnd -> {}
            }
        }
        return root.filter(value -> !value.isBlank());
    }

    private boolean advance() {
        boolean more = events.hasNext();
        if (more) {
            last = events.next();
        }
        return more;
    }

    private Value value(int depth) {
        Place at = here();
        if (depth > DEEPEST) {
            throw new Unreadable(Flaw.of(at, "values are nested more than " + DEEPEST + " deep", "a flatter file"));
        }
        count(1);
        int before = values;
        Optional<String> anchor = last instanceof NodeEvent node && !(node instanceof AliasEvent)
                ? node.getAnchor().map(Object::toString)
                : Optional.empty();
        anchor.ifPresent(anchors::remove);
        Value value = build(at, depth);
        anchor.ifPresent(name -> anchors.put(name, new Anchored(value, values - before + 1)));
        return value;
    }

    private Value build(Place at, int depth) {
        if (last instanceof ScalarEvent scalar) {
            return new Scalar(at, scalar.getValue(), !scalar.isPlain());
        }
        if (last instanceof SequenceStartEvent) {
            return items(at, depth);
        }
        if (last instanceof MappingStartEvent) {
            return fields(at, depth);
        }
        return alias(at);
    }

    private Value alias(Place at) {
        String name = ((AliasEvent) last).getAlias().toString();
        Anchored meant = anchors.get(name);
        if (meant == null) {
            throw new Unreadable(Flaw.of(
                    at,
                    "the alias " + Quoted.of("*" + name) + " stands for nothing that is complete before it",
                    "an anchor " + Quoted.of("&" + name) + " on an earlier value"));
        }
        count(meant.size());
        return meant.value();
    }

    private void count(int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw new Unreadable(Flaw.of(here(), "the file unfolds to more than 200,000 values", "a smaller file"));
        }
    }

    private Items items(Place at, int depth) {
        List<Value> list = new ArrayList<>();
        while (advance() && last.getEventId() != Event.ID.SequenceEnd) {
            list.add(value(depth + 1));
        }
        return new Items(at, list);
    }

    private Fields fields(Place at, int depth) {
        Map<String, Fields.Field> fields = new LinkedHashMap<>();
        while (advance() && last.getEventId() != Event.ID.MappingEnd) {
            Place keyAt = here();
            Value key = value(depth + 1);
            advance();
            Value value = value(depth + 1);
            if (key instanceof Scalar name) {
                keep(fields, new Fields.Field(name.text(), keyAt, value));
            } else {
                flaws.add(Flaw.of(keyAt, "a key is a list or a group of keys", "a word"));
            }
        }
        return new Fields(at, fields);
    }

    private void keep(Map<String, Fields.Field> fields, Fields.Field field) {
        Fields.Field first = fields.putIfAbsent(field.key(), field);
        if (first != null) {
            flaws.add(Flaw.of(
                    field.at(),
                    "the key " + Quoted.of(field.key()) + " stands here a second time",
                    "each key once",
                    "the first is in line " + first.at().line()));
        }
    }

    private Place here() {
        return last.getStartMark().map(YamlReader::place).orElse(Place.START);
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
