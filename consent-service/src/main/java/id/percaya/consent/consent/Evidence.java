package id.percaya.consent.consent;

import id.percaya.consent.Method;
import java.time.Instant;
import java.util.regex.Pattern;

/// Proof that consent was given, which the provider must be able to show: UU PDP 27/2022 art. 24.
///
/// @param sha256 of the signed paper's scan or of the recording, 64 lower-case hex digits
/// @param signedAt when the person signed or spoke: HIPAA 45 CFR 164.508(c)(1)(vi)
public record Evidence(String sha256, Method method, Instant signedAt) {

    public static final String SHA256 = "[0-9a-f]{64}";

    private static final Pattern FORM = Pattern.compile(SHA256);

    public Evidence {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256.length() + " characters");
        }
    }
}
