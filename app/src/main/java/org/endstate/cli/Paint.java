package org.endstate.cli;

/** Bold, dim and red on terminals that show them; nothing elsewhere. */
record Paint(boolean on) {

    /** When to colour. */
    enum When {
        auto,
        always,
        never
    }

    /** Follows no-color.org and bixense.com/clicolors, the option before the environment. */
    static Paint choose(When when, boolean terminal, Surroundings surroundings) {
        return new Paint(
                switch (when) {
                    case always -> true;
                    case never -> false;
                    case auto -> allowed(terminal, surroundings);
                });
    }

    private static boolean allowed(boolean terminal, Surroundings surroundings) {
        if (surroundings.isSet("NO_COLOR")) {
            return false;
        }
        String force = surroundings.environment().getOrDefault("CLICOLOR_FORCE", "0");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal
                && !"0".equals(surroundings.environment().get("CLICOLOR"))
                && !"dumb".equals(surroundings.environment().get("TERM"));
    }

    String bold(String text) {
        return wrap("1", text);
    }

    String dim(String text) {
        return wrap("2", text);
    }

    String red(String text) {
        return wrap("1;31", text);
    }

    String green(String text) {
        return wrap("32", text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
