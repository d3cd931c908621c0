package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.author.AuthorSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The author of a mention, reduced to a pseudonym and a follower count. Names and handles of third
/// parties are not stored (data minimisation: Law 27 of 2022 on personal data protection, article
/// 16 (2) a).
///
/// @param key a pseudonym, the same for all posts of one account; null when the source names no
///   author. A mention that was just read from a source has its fingerprint here, from which the
///   tenant's secret makes the key that is stored
/// @param followers null when unknown
/// @param verified whether the platform has verified the account; null when it does not say
public record Author(@Nullable String key, @Nullable Long followers, @Nullable Boolean verified) {

    public static final Author UNKNOWN = new Author(null, null, null);

    /// @param identity the account's id or handle; its name if there is neither
    public static Author of(Source source, @Nullable String identity, @Nullable Long followers) {
        if (identity == null || identity.isBlank()) {
            return new Author(null, followers, null);
        }
        String bare = identity.strip().toLowerCase(Locale.ROOT);
        String handle = bare.startsWith("@") ? bare.substring(1) : bare;
        return new Author(pseudonym(source.label() + "/" + handle), followers, null);
    }

    /// With the key that the tenant's secret makes of the fingerprint.
    public Author keyed(AuthorSecret secret) {
        return key == null ? this : new Author(secret.keyOf(key), followers, verified);
    }

    public Author verified(@Nullable Boolean value) {
        return new Author(key, followers, value);
    }

    private static String pseudonym(String account) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
