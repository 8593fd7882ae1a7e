package org.endstate.web.account;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.web.Address;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Passkeys (W3C Web Authentication). The authenticator must have made sure who uses it, by a PIN or a finger, so a
 * passkey counts as two factors.
 */
@Component
public class Passkeys {

    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository credentials;
    private final WebAuthnRelyingPartyOperations operations;

    Passkeys(JdbcOperations tables, Address address) {
        users = new JdbcPublicKeyCredentialUserEntityRepository(tables);
        credentials = new JdbcUserCredentialRepository(tables);
        operations = operations(address);
    }

    private Webauthn4JRelyingPartyOperations operations(Address address) {
        PublicKeyCredentialRpEntity workbench = PublicKeyCredentialRpEntity.builder()
                .id(address.name())
                .name("Endstate")
                .build();
        Webauthn4JRelyingPartyOperations made =
                new Webauthn4JRelyingPartyOperations(users, credentials, workbench, address.origins());
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    /** A passkey of a person, by the name they gave it. */
    public record Passkey(String id, String label, Instant since, Instant used) {}

    /** The passkeys of who has this name, the oldest first. */
    public List<Passkey> of(String name) {
        return records(name).stream()
                .map(record -> new Passkey(
                        record.getCredentialId().toBase64UrlString(),
                        record.getLabel(),
                        record.getCreated(),
                        record.getLastUsed()))
                .sorted(java.util.Comparator.comparing(Passkey::since))
                .toList();
    }

    private List<CredentialRecord> records(String name) {
        return Optional.ofNullable(users.findByUsername(name))
                .map(PublicKeyCredentialUserEntity::getId)
                .map(credentials::findByUserId)
                .orElse(List.of());
    }

    /** What an authenticator needs to make a passkey for who is signed in. */
    public PublicKeyCredentialCreationOptions options(SignedIn who) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    }

    /** Keeps what an authenticator made of these options; false where it is not that. */
    public boolean register(
            PublicKeyCredentialCreationOptions options,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String label) {
        try {
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (WebAuthnException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Forgets a passkey of who has this name; false where they have none of this id. */
    public boolean remove(String name, String id) {
        Optional<Bytes> own = records(name).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(found -> found.toBase64UrlString().equals(id))
                .findFirst();
        own.ifPresent(credentials::delete);
        return own.isPresent();
    }

    WebAuthnRelyingPartyOperations operations() {
        return operations;
    }
}
