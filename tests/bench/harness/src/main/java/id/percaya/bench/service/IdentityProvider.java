package id.percaya.bench.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/// Stands in for the identity provider: one key, and access tokens in Keycloak's format.
public record IdentityProvider(KeyPair keys) {

    public static final String TENANT = "klinik-melati";

    private static final String ISSUER = "https://identity.percaya.test";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static IdentityProvider generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new IdentityProvider(generator.generateKeyPair());
    }

    public Map<String, String> settings() {
        byte[] key = keys.getPublic().getEncoded();
        return Map.of(
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(key),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER);
    }

    /// An access token, valid for a day.
    public String token(String subject, String role) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims =
                """
                {"iss":"%s","aud":"percaya","sub":"%s","typ":"Bearer","tenant":"%s","iat":%d,"exp":%d,
                 "realm_access":{"roles":["%s"]}}
                """
                        .formatted(
                                ISSUER,
                                subject,
                                TENANT,
                                now.getEpochSecond(),
                                now.plus(Duration.ofDays(1)).getEpochSecond(),
                                role);
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}") + "." + base64(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(UTF_8));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }
}
