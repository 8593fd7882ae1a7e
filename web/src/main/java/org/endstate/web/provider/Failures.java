package org.endstate.web.provider;

import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Tells a provider that is silent from one that denies. */
final class Failures {

    /** Words of the standards; anything else may be written by anybody and is kept out of the trail. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private Failures() {}

    static Refused of(OAuth2AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return new Refused(Refused.Why.UNREACHABLE, "", failure);
            }
        }
        String code = failure.getError().getErrorCode();
        return new Refused(Refused.Why.DENIED, CODE.matcher(code).matches() ? code : "", failure);
    }
}
