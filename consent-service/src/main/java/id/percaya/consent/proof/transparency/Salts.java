package id.percaya.consent.proof.transparency;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The salts of the leaves, encrypted under the subject's key (crypto-shredding). Once that key is
/// destroyed, nobody can check a guess at the event against its leaf.
@ApplicationScoped
class Salts {

    private static final int LENGTH = 32;
    private static final String PLACE = "log_leaf.salt";

    private final Sealing sealing;
    private final SecureRandom chance = new SecureRandom();

    Salts(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] fresh() {
        byte[] salt = new byte[LENGTH];
        chance.nextBytes(salt);
        return salt;
    }

    /// @return null after the subject was erased: the salt is used once and not stored
    @Nullable String seal(Tenant tenant, UUID subject, byte[] salt) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        return sealing.seal(tenant, subject, PLACE, text);
    }

    boolean areErased(Tenant tenant, UUID subject) {
        return sealing.seal(tenant, subject, PLACE, "") == null;
    }

    /// @return empty after the subject was erased
    Optional<byte[]> open(Tenant tenant, UUID subject, @Nullable String sealed) {
        return switch (sealing.open(tenant, subject, PLACE, sealed)) {
            case Personal.Known<String>(String text) ->
                    Optional.of(Base64.getUrlDecoder().decode(text));
            case Personal.Erased<String> _ -> Optional.empty();
        };
    }
}
