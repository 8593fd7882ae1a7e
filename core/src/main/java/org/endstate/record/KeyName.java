package org.endstate.record;

/** Names of keys and records: like an address on the web without its scheme, such as {@code iraq.example/co-chair}. */
public final class KeyName {

    /** What a name looks like, in words. */
    public static final String EXPECTED = "1 to 100 letters a-z, digits and . _ - / , such as iraq.example/co-chair";

    private static final int LONGEST = 100;

    private KeyName() {}

    /** Whether this can be a name. */
    public static boolean fits(String name) {
        boolean fits = !name.isEmpty() && name.length() <= LONGEST;
        for (int i = 0; fits && i < name.length(); i++) {
            fits = fits(name.charAt(i));
        }
        return fits;
    }

    private static boolean fits(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= '9' || c == '_';
    }

    static String check(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("The name [" + name + "] is not of " + EXPECTED + ".");
        }
        return name;
    }
}
