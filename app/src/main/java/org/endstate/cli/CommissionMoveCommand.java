package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code endstate commission move}: agrees to an item, brackets it, objects to it, and so on. */
@Command(name = "move", sortOptions = false, abbreviateSynopsis = true)
final class CommissionMoveCommand implements Callable<Integer> {

    private static final Set<Verb> MAKING = EnumSet.of(Verb.CONVENE, Verb.ATTEND, Verb.MINUTE, Verb.SUBMIT, Verb.TABLE);

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "VERB", descriptionKey = "VERB", converter = Moving.class)
    private Verb verb = Verb.SEE;

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "ITEM")
    private String item = "";

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "")
    private String remark = "";

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionMoveCommand(Desk desk) {
        this.desk = desk;
    }

    /** A verb that moves an item, as people write it. */
    static final class Moving implements ITypeConverter<Verb> {
        @Override
        public Verb convert(String value) {
            return Arrays.stream(Verb.values())
                    .filter(verb -> !MAKING.contains(verb) && word(verb).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text(
                            "usage.verb",
                            value,
                            Arrays.stream(Verb.values())
                                    .filter(verb -> !MAKING.contains(verb))
                                    .map(Moving::word)
                                    .collect(Collectors.joining(", ")))));
        }

        static String word(Verb verb) {
            return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() throws IOException {
        CommissionRecord before = CommissionRecord.of(desk, options.record());
        String read = before.now()
                .findItem(item)
                .map(Item::text)
                .map(hash -> hash.hex())
                .orElse("");
        return options.act(desk, before, new Act.Move(verb, item, read, remark));
    }
}
