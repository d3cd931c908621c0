package id.percaya.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Access tokens as Keycloak gives them, signed with a key of this JVM.
public final class Tokens {

    public static final String ISSUER = "https://identity.percaya.test";
    private static final String TYPE = "at+jwt";
    private static final KeyPair KEYS = generate();

    private Tokens() {}

    /// A token of the user `<role>@<tenant>`; the same role and tenant give the same subject.
    public static String of(String role, String tenant) {
        return of(role + "@" + tenant, tenant, List.of(role));
    }

    /// The subject of that token.
    public static String subject(String role, String tenant) {
        return subject(role + "@" + tenant);
    }

    private static String subject(String user) {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static String of(String user, String tenant, List<String> roles) {
        return Jwt.issuer(ISSUER)
                .audience("percaya")
                .subject(subject(user))
                .claim("typ", "Bearer")
                .claim("tenant", tenant)
                .claim("realm_access", Map.of("roles", roles))
                .jws()
                .header("typ", TYPE)
                .sign(KEYS.getPrivate());
    }

    /// A token that names its user, as Keycloak's do.
    ///
    /// @param issuedAt when the token was issued; its subject is the user
    public static String named(
            UUID user, String tenant, List<String> roles, String name, Instant issuedAt) {
        return Jwt.issuer(ISSUER)
                .audience("percaya")
                .subject(user.toString())
                .issuedAt(issuedAt)
                .expiresAt(Instant.now().plusSeconds(300))
                .claim("typ", "Bearer")
                .claim("tenant", tenant)
                .claim("preferred_username", name.toLowerCase(Locale.ROOT).replace(' ', '.'))
                .claim("name", name)
                .claim("realm_access", Map.of("roles", roles))
                .jws()
                .header("typ", TYPE)
                .sign(KEYS.getPrivate());
    }

    /// A token that expires after so many seconds.
    public static String expiringIn(int seconds, String role, String tenant) {
        return Jwt.issuer(ISSUER)
                .audience("percaya")
                .subject(role + "@" + tenant)
                .expiresIn(seconds)
                .claim("typ", "Bearer")
                .claim("tenant", tenant)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .jws()
                .header("typ", TYPE)
                .sign(KEYS.getPrivate());
    }

    /// A token of our issuer for another audience.
    public static String forAudience(String audience, String role, String tenant) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(role)
                .claim("typ", "Bearer")
                .claim("tenant", tenant)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .jws()
                .header("typ", TYPE)
                .sign(KEYS.getPrivate());
    }

    /// A token that is valid but names no tenant.
    public static String withoutTenant(String role) {
        return Jwt.issuer(ISSUER)
                .audience("percaya")
                .subject(role)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .jws()
                .header("typ", TYPE)
                .sign(KEYS.getPrivate());
    }

    /// The key pair that signs the tokens.
    public static KeyPair keys() {
        return KEYS;
    }

    static Map<String, String> settings() {
        byte[] key = KEYS.getPublic().getEncoded();
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(key),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
