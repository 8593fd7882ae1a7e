package org.endstate.requirements;

import java.util.List;
import java.util.Optional;

/** The environmental documents of a site, as far as they exist. The last of a kind is the one that counts. */
public record EnvironmentalChain(List<Certificate> certificates) {

    public EnvironmentalChain {
        certificates = List.copyOf(certificates);
    }

    /** The certificate of this kind that was issued last. */
    public Optional<Certificate> find(Certificate.Kind kind) {
        return certificates.stream()
                .filter(certificate -> certificate.kind() == kind)
                .reduce((a, b) -> b.issued().isBefore(a.issued()) ? a : b);
    }
}
