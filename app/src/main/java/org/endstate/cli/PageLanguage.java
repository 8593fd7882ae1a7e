package org.endstate.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** In which language a command writes its page. What it prints and its machine-readable files are the same in each. */
final class PageLanguage {

    @Option(
            names = {"--language", "--lang"},
            paramLabel = "LANG",
            defaultValue = "en")
    private Code language = Code.en;

    /** The languages of pages, by ISO 639-1 code. */
    enum Code {
        en,
        ar
    }

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }
}
