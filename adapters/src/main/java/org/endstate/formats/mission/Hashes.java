package org.endstate.formats.mission;

import java.util.List;
import java.util.regex.Pattern;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Hashes and salts in YAML files: 32 bytes in hexadecimal digits. */
final class Hashes {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    /** What is wrong with the key of a group, if it is there. */
    static List<Flaw> wrong(Fields group, String key) {
        return group.findText(key).filter(text -> !HEX.matcher(text).matches()).stream()
                .map(text -> Flaw.of(
                        group.placeOf(key),
                        Quoted.of(key) + " is " + Quoted.of(text),
                        "64 hexadecimal digits, 0-9 and a-f"))
                .toList();
    }
}
