package org.endstate.web.exchange;

import org.endstate.web.Language;
import org.endstate.web.page.Written;

/** What is wrong with an archive, before anything in it is read. */
sealed interface ArchiveFlaw {

    /** It is none, or damaged. */
    record NoArchive() implements ArchiveFlaw {}

    /** It holds no file, or more than it may. */
    record FileCount(int files, int most) implements ArchiveFlaw {}

    /** It unpacks to more than so many MB. */
    record TooLarge(long mostMb) implements ArchiveFlaw {}

    /** An entry is a link. */
    record Link(String name) implements ArchiveFlaw {}

    /** An entry is encrypted. */
    record Encrypted(String name) implements ArchiveFlaw {}

    /** A name does not lead to a file inside the folder. */
    record LeadsOutside(String name, int longest) implements ArchiveFlaw {}

    /** A name is there twice, but for small and capital letters. */
    record Twice(String name) implements ArchiveFlaw {}

    /** A name is that of a file and of a folder. */
    record FileAndFolder(String name) implements ArchiveFlaw {}

    /** What is wrong and what would be right, in sentences. */
    default String in(Language language) {
        Written written = new Written(language);
        return switch (this) {
            case NoArchive() -> language.say("exchange.flaw.no-archive");
            case FileCount(int files, int most) ->
                language.say("exchange.flaw.file-count", written.whole(files), written.whole(most));
            case TooLarge(long mostMb) -> language.say("exchange.flaw.too-large", written.whole(mostMb));
            case Link(String name) -> language.say("exchange.flaw.link", language.apart(name));
            case Encrypted(String name) -> language.say("exchange.flaw.encrypted", language.apart(name));
            case LeadsOutside(String name, int longest) ->
                language.say("exchange.flaw.leads-outside", language.apart(name), written.whole(longest));
            case Twice(String name) -> language.say("exchange.flaw.twice", language.apart(name));
            case FileAndFolder(String name) -> language.say("exchange.flaw.file-and-folder", language.apart(name));
        };
    }
}
