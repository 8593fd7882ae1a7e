package org.endstate.web.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Why a journey to the provider ended without anything done. */
public final class Refused extends AuthenticationException {

    private static final String KEY = "provider.refused.";

    private final Why why;

    Refused(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    Refused(Why why, String detail, Throwable cause) {
        super(detail, cause);
        this.why = why;
    }

    /** The reasons that people are told. */
    public enum Why {
        /** This browser has begun nothing that the answer belongs to; it may be forged. */
        LOST,
        /** The answer came too late. */
        LATE,
        /** The provider did not vouch for anybody, or its answer does not hold. */
        DENIED,
        UNREACHABLE,
        /** The identity stands for no account that may sign in. */
        UNLINKED,
        /** The identity stands for another account. */
        TAKEN,
        /** Another identity of the provider stands for the account. */
        ANOTHER,
        /** Too much was wrong from this network address. */
        TOO_MUCH;

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the words for who was refused. */
        public String key() {
            return KEY + word();
        }

        /** The reason that a word in an address stands for. */
        public static Optional<Why> find(String word) {
            return Arrays.stream(values())
                    .filter(why -> why.word().equals(word))
                    .findFirst();
        }

        /**
         * Whether somebody may be trying things out. A forged answer must not shut out whose browser was made to bring
         * it.
         */
        boolean counts() {
            return this == DENIED || this == UNLINKED;
        }
    }

    /** What people are told. */
    public Why why() {
        return why;
    }

    /** For the trail. */
    String told() {
        String detail = String.valueOf(getMessage());
        return "provider: " + why.word() + (detail.isEmpty() ? "" : " " + detail);
    }
}
