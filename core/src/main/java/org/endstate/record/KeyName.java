package org.endstate.record;

import java.util.regex.Pattern;

/** Names of keys and records: like an address on the web without its scheme, such as {@code iraq.example/co-chair}. */
public final class KeyName {

    /** What a name looks like, in words. */
    public static final String EXPECTED = "1 to 100 letters a-z, digits and . _ - / , such as iraq.example/co-chair";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]{1,100}");

    private KeyName() {}

    /** Whether this can be a name. */
    public static boolean fits(String name) {
        return NAME.matcher(name).matches();
    }

    static String check(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("The name [" + name + "] is not of " + EXPECTED + ".");
        }
        return name;
    }
}
