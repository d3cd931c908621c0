package id.percaya.consent.consent;

import id.percaya.consent.Method;
import id.percaya.consent.Sha256;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Proof that consent was given, which the provider must be able to show: UU PDP 27/2022 art. 24.
///
/// @param id null for what was recorded before evidence was kept here
/// @param sha256 of the signed paper's scan or of the recording, 64 lower-case hex digits
public record Evidence(@Nullable UUID id, String sha256, Method method) {

    public Evidence {
        sha256 = Sha256.require(sha256);
    }
}
