package id.percaya.listening.sources.source;

import org.jspecify.annotations.Nullable;

/// The secret of a source. Its text form hides it, so that it does not get into logs.
///
/// @param token signs in to the platform
/// @param appSecret signs the deliveries of the platform
/// @param verifyToken verifies the address of deliveries
/// @param renewal renews the token; null if the token is used as it is
public record SourceSecret(
        @Nullable String token,
        @Nullable String appSecret,
        @Nullable String verifyToken,
        @Nullable Renewal renewal) {

    public static final SourceSecret NONE = new SourceSecret(null, null, null, null);

    /// Renews access tokens (RFC 6749, section 6).
    public record Renewal(String refreshToken, String clientId, String clientSecret) {

        @Override
        public String toString() {
            return "Renewal[...]";
        }
    }

    @Override
    public String toString() {
        return "SourceSecret[...]";
    }
}
