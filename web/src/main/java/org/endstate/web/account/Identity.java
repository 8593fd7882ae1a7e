package org.endstate.web.account;

/**
 * Who somebody is at a provider. Only both together name one person, and for ever; names and addresses of mail there
 * may pass from one to another (OpenID Connect Core 1.0, section 5.7).
 */
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 255;

    /** Whether a provider may give out such a name: no longer than the standard allows. */
    public boolean fits() {
        return !subject.isBlank() && subject.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return issuer + " " + subject;
    }
}
