package id.percaya.kit.testing.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.percaya.kit.testing.Tokens;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tokens with the right claims that must be rejected (RFC 8725, section 2).
final class HostileTokens {

    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}";

    private static final KeyPair OWN = keys();

    private static final Map<String, HostileTokens> MADE = new ConcurrentHashMap<>();

    private final String role;
    private final String tenant;
    private final Map<String, String> all;
    private final List<String> honest;

    private HostileTokens(String role, String tenant) {
        this.role = role;
        this.tenant = tenant;
        this.all = signedAll();
        this.honest = List.of(ours(claims()), typed("\"application/AT+JWT\""));
    }

    /// Made once for all operations, because signing takes most of the time.
    static HostileTokens of(String role, String tenant) {
        return MADE.computeIfAbsent(role + "@" + tenant, _ -> new HostileTokens(role, tenant));
    }

    /// The tokens by their defect.
    Map<String, String> all() {
        return all;
    }

    private Map<String, String> signedAll() {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("alg none", unsigned("none") + ".");
        tokens.put("alg none, and a signature", unsigned("none") + ".AAAA");
        tokens.put("alg NoNe", unsigned("NoNe") + ".AAAA");
        tokens.put("HS256 with the public key", symmetric());
        tokens.put("another's key", signed(RS256, claims(), OWN.getPrivate()));
        tokens.put("its own jwk", signed(with("jwk", jwk()), claims(), OWN.getPrivate()));
        tokens.put(
                "a jku",
                signed(with("jku", "\"http://127.0.0.1:1/\""), claims(), OWN.getPrivate()));
        tokens.put(
                "an x5u",
                signed(with("x5u", "\"http://127.0.0.1:1/\""), claims(), OWN.getPrivate()));
        tokens.put(
                "a kid that is a path",
                signed(with("kid", "\"../../../../dev/null\""), claims(), OWN.getPrivate()));
        tokens.put("expired", ours(changed("exp", at(-3600))));
        tokens.put("no expiry", ours(claims().replaceFirst("\"exp\":[0-9]+,", "")));
        tokens.put("not yet", ours(claims().replaceFirst("\\{", "{\"nbf\":" + at(3600) + ",")));
        tokens.put("another issuer", ours(changed("iss", "\"https://elsewhere.test\"")));
        tokens.put("another audience", ours(changed("aud", "\"elsewhere\"")));
        tokens.put("no audience", ours(claims().replaceFirst("\"aud\":\"[a-z]+\",", "")));
        tokens.put("an ID token", ours(changed("typ", "\"ID\"")));
        tokens.put("a refresh token", ours(changed("typ", "\"Refresh\"")));
        tokens.put("typed as any JWT", typed("\"JWT\""));
        tokens.put("typed as a logout token", typed("\"logout+jwt\""));
        tokens.put("typed with a number", typed("7"));
        tokens.put("without a type", headed("{\"alg\":\"RS256\"}"));
        tokens.put("changed after it was signed", altered());
        return tokens;
    }

    /// Valid tokens. They are admitted, which shows that the others are rejected for their defect.
    List<String> honest() {
        return honest;
    }

    private String claims() {
        return """
        {"iss":"%s","aud":"percaya","exp":%d,"iat":%d,"sub":"mallory","typ":"Bearer","tenant":"%s",\
        "realm_access":{"roles":["%s"]}}\
        """
                .formatted(Tokens.ISSUER, at(3600), at(0), tenant, role);
    }

    private String changed(String claim, Object value) {
        return claims().replaceFirst(
                        "\"" + claim + "\":(\"[^\"]*\"|[0-9]+)", "\"" + claim + "\":" + value);
    }

    private static long at(int seconds) {
        return Instant.now().getEpochSecond() + seconds;
    }

    private String ours(String claims) {
        return signed(RS256, claims, Tokens.keys().getPrivate());
    }

    private String typed(String type) {
        return headed("{\"alg\":\"RS256\",\"typ\":" + type + "}");
    }

    private String headed(String header) {
        return signed(header, claims(), Tokens.keys().getPrivate());
    }

    private String altered() {
        String[] parts = ours(changed("sub", "\"siti\"")).split("\\.", -1);
        return parts[0] + "." + encode(claims()) + "." + parts[2];
    }

    private String unsigned(String algorithm) {
        return encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}")
                + "."
                + encode(claims());
    }

    private String symmetric() {
        String signed = encode("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") + "." + encode(claims());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Tokens.keys().getPublic().getEncoded(), "HmacSHA256"));
            return signed + "." + encode(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String with(String header, String value) {
        return "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"" + header + "\":" + value + "}";
    }

    private String jwk() {
        RSAPublicKey key = (RSAPublicKey) OWN.getPublic();
        return "{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return encode(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String signed(String header, String claims, PrivateKey key) {
        String signed = encode(header) + "." + encode(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
