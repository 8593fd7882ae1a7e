package org.endstate.web;

import java.io.IOException;
import java.util.List;
import org.endstate.agreement.statement.JointStatement;

/** Sets joint statements as documents. Safe for use by many threads. */
public interface Statements {

    /** The forms of a document; the name of each is the end of its file's name. */
    enum Form {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        HTML("text/html;charset=UTF-8"),
        TXT("text/plain;charset=UTF-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** Its media type. */
        public String type() {
            return type;
        }
    }

    /** What came of setting a statement. */
    sealed interface Outcome {

        /** The bytes of the document. */
        record Done(byte[] document) implements Outcome {}

        /** It cannot be set as written, for these reasons. */
        record Unset(List<String> complaints) implements Outcome {
            public Unset {
                complaints = List.copyOf(complaints);
            }
        }
    }

    /** The statement as a document. */
    Outcome set(JointStatement statement, Form form) throws IOException;
}
