package id.percaya.campaign.media.download;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Turns the content of a signed address into a token and back: AES-256-GCM, so that a token says
/// nothing and cannot be changed or made. Its nonce is a keyed hash of the content, so equal
/// contents have equal tokens and different ones never share a nonce. Both keys are derived from
/// the secret of the service, and from no other use of it.
final class AddressSeal {

    private static final String HASH = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec hashing;

    AddressSeal(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        sealing = new SecretKeySpec(derived(bytes, "media-address/seal/1"), "AES");
        hashing = new SecretKeySpec(derived(bytes, "media-address/nonce/1"), HASH);
    }

    String seal(byte[] content) {
        try {
            byte[] nonce = Arrays.copyOf(hash(hashing, content), NONCE);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(content);
            byte[] token = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, token, NONCE, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Empty for a token that [#seal] did not make with this secret.
    Optional<byte[]> open(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length <= NONCE) {
                return Optional.empty();
            }
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE));
            return Optional.of(cipher.doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] derived(byte[] secret, String use) {
        try {
            return hash(new SecretKeySpec(secret, HASH), use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hash(SecretKeySpec key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HASH);
        mac.init(key);
        return mac.doFinal(content);
    }
}
