package org.endstate.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.RecordedRow;
import org.endstate.evidence.intake.SourceText;
import org.endstate.evidence.intake.Unread;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;

/** Evidence in mission folders and in documents. Safe for use by many threads. */
public interface Evidence {

    /** The register in a mission folder; one without entries where the folder holds none. */
    Holdings register(Path folder);

    /** What a publication is written as: pages in each language and data, by the name of the file. */
    Map<String, byte[]> files(Register register, Publication publication);

    /**
     * What a document says.
     *
     * @param name of its file, as whoever sent it calls it; it leads nowhere
     */
    Document document(byte[] bytes, String name);

    /**
     * The rows of a folder's record of deaths that count on a planning date, each with where it counts; none where
     * there is no such record.
     */
    List<RecordedRow> deaths(Path folder, LocalDate asOf);

    /** The register of a folder as it was read. */
    sealed interface Holdings {

        /**
         * It is in order.
         *
         * @param rules by which the folder has it published; the standard ones where it states none
         */
        record Complete(Register register, Rules rules) implements Holdings {}

        /**
         * It is not.
         *
         * @param problems every problem in a sentence with its place
         */
        record Refused(List<String> problems) implements Holdings {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** A document as it was read. */
    sealed interface Document {

        /**
         * It has a text.
         *
         * @param form such as {@code html} or {@code pdf}
         * @param title empty where it has none
         * @param publisher empty where it names none
         */
        record Read(String form, String title, String publisher, SourceText source) implements Document {}

        /** It was refused. */
        record Refused(Unread why) implements Document {}
    }
}
