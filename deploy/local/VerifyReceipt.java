import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Verifies the receipt of a consent. It needs nothing from the issuer but its public keys, shares no code with the
 * service and runs on a JDK 21 alone:
 *
 *     java VerifyReceipt.java receipt.jws --jwks https://…/.well-known/jwks.json
 *
 * Exit code 0 if the receipt is valid, 1 if it is not, 2 for wrong arguments.
 */
final class VerifyReceipt {

    private final Map<String, Object> jwks;

    private VerifyReceipt(Map<String, Object> jwks) {
        this.jwks = jwks;
    }

    /** A check failed; the message names it. */
    private static final class DoesNotHold extends Exception {
        private static final long serialVersionUID = 1L;

        DoesNotHold(String why) {
            super(why);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3 || !arguments[1].equals("--jwks")) {
            System.err.println("Usage: verify-receipt RECEIPT.jws --jwks URL-OR-FILE");
            System.exit(2);
        }
        String jws = Files.readString(Path.of(arguments[0])).strip();
        String keys = fetched(arguments[2]);
        try {
            new VerifyReceipt(object(new Json(keys).value())).check(jws);
            System.out.println("All of it holds.");
        } catch (DoesNotHold broken) {
            System.out.println("DOES NOT HOLD: " + broken.getMessage());
            System.exit(1);
        } catch (GeneralSecurityException | RuntimeException malformed) {
            System.out.println("DOES NOT HOLD: this is no receipt, or not the keys (" + malformed + ")");
            System.exit(1);
        }
    }

    private static String fetched(String place) throws IOException, InterruptedException {
        if (!place.startsWith("http://") && !place.startsWith("https://")) {
            return Files.readString(Path.of(place));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(place)).timeout(Duration.ofSeconds(20)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void check(String jws) throws DoesNotHold, GeneralSecurityException {
        Map<String, Object> receipt = signed(jws, "percaya-receipt+jws", "the receipt");
        say("The receipt is signed by the key %s.", header(jws).get("kid"));
        say("It is the record of consent %s of the person %s.", receipt.get("record_id"), receipt.get("pii_principal_id"));
        Map<String, Object> head =
                signed(text(object(receipt.get("tree_head")), "jws"), "percaya-tree-head+jws", "the head of the log");
        say("The log had %s leaves on %s, as its signed head says.", number(head, "treeSize"), text(head, "at"));
        long version = 0;
        for (Object each : list(receipt.get("events"))) {
            version++;
            checkEvent(object(each), receipt, head, version);
        }
        if (version == 0) {
            throw new DoesNotHold("the receipt names no event");
        }
    }

    private static void checkEvent(Map<String, Object> event, Map<String, Object> receipt, Map<String, Object> head, long version)
            throws DoesNotHold, GeneralSecurityException {
        Map<String, Object> log = object(event.get("log"));
        Map<String, Object> entry = object(log.get("entry"));
        String name = "event %d, %s".formatted(version, entry.get("type"));
        require(number(entry, "version") == version, name + " stands at another place of the consent's history");
        require(text(receipt, "record_id").equals(entry.get("consentId")), name + " is of another consent");
        require(object(entry.get("data")).get("subjectId").equals(receipt.get("pii_principal_id")), name + " is of another person");
        require(entry.get("type").equals(typeOf(text(event, "event_state"))), name + " is shown as another state");
        require(entry.containsValue(event.get("event_time")) || object(entry.get("data")).containsValue(event.get("event_time")),
                name + " is shown with a time that was not recorded");

        byte[] leaf = bytes(text(log, "leafHash"));
        boolean salted = log.get("salt") != null;
        if (salted) {
            require(Arrays.equals(leaf, leaf(entry, bytes(text(log, "salt")))), name + " is not what the log has committed to");
        }
        Map<String, Object> proof = object(log.get("inclusion"));
        require(number(proof, "treeSize") == number(head, "treeSize"), name + " is proven for a tree of another size");
        require(Arrays.equals(root(proof, leaf), bytes(text(head, "rootHash"))), name + " is not in the log");
        say(salted
                        ? "Event %d, %s, recorded %s, is leaf %d of the log: its salt and the proof show it."
                        : "Event %d, %s, recorded %s: leaf %d is in the log; whether it is this event cannot be told, its salt was erased.",
                version, entry.get("type"), entry.get("recordedAt"), number(proof, "leafIndex"));
    }

    private static String typeOf(String state) {
        return "consent-" + state.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The leaf hash of RFC 9162: SHA-256 of a zero byte and the canonical commitment. */
    private static byte[] leaf(Map<String, Object> entry, byte[] salt) throws GeneralSecurityException {
        byte[] hash = sha256(salt, canonical(entry).getBytes(StandardCharsets.UTF_8));
        String commitment = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return sha256(new byte[] {0}, "{\"commitment\":\"%s\",\"v\":1}".formatted(commitment).getBytes(StandardCharsets.UTF_8));
    }

    /** Inclusion proof by RFC 9162 section 2.1.3.2. */
    private static byte[] root(Map<String, Object> proof, byte[] leaf) throws DoesNotHold, GeneralSecurityException {
        long at = number(proof, "leafIndex");
        long last = number(proof, "treeSize") - 1;
        require(at >= 0 && at <= last, "a leaf lies outside of its tree");
        byte[] hash = leaf;
        for (Object each : list(proof.get("path"))) {
            byte[] beside = bytes((String) each);
            require(last != 0, "a proof is too long");
            if ((at & 1) == 1 || at == last) {
                hash = sha256(new byte[] {1}, beside, hash);
                while ((at & 1) == 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = sha256(new byte[] {1}, hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        require(last == 0, "a proof is too short");
        return hash;
    }

    private Map<String, Object> signed(String jws, String typ, String what) throws DoesNotHold, GeneralSecurityException {
        String[] parts = jws.split("\\.", -1);
        require(parts.length == 3, what + " is no compact JWS");
        Map<String, Object> header = header(jws);
        require(typ.equals(header.get("typ")), what + " was signed as something else");
        for (Object each : list(jwks.get("keys"))) {
            Map<String, Object> key = object(each);
            if (key.get("kid") != null && key.get("kid").equals(header.get("kid"))) {
                Signature signature = verifier(key, text(header, "alg"));
                signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
                require(signature.verify(bytes(parts[2])), what + " was changed, or signed by somebody else");
                return object(new Json(new String(bytes(parts[1]), StandardCharsets.UTF_8)).value());
            }
        }
        throw new DoesNotHold(what + " is signed by a key that is not published: " + header.get("kid"));
    }

    private static Map<String, Object> header(String jws) {
        return object(new Json(new String(bytes(jws.substring(0, jws.indexOf('.'))), StandardCharsets.UTF_8)).value());
    }

    private static Signature verifier(Map<String, Object> key, String algorithm) throws DoesNotHold, GeneralSecurityException {
        Signature verifier;
        if (algorithm.equals("EdDSA") && "Ed25519".equals(key.get("crv"))) {
            verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(ed25519(text(key, "x")));
        } else if (algorithm.equals("ES256") && "P-256".equals(key.get("crv"))) {
            verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(p256(text(key, "x"), text(key, "y")));
        } else {
            throw new DoesNotHold("no signature of this kind is known here: " + algorithm);
        }
        return verifier;
    }

    private static PublicKey ed25519(String x) throws GeneralSecurityException {
        byte[] subjectPublicKeyInfo = joined(HexFormat.of().parseHex("302a300506032b6570032100"), bytes(x));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo));
    }

    private static PublicKey p256(String x, String y) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(1, bytes(x)), new BigInteger(1, bytes(y)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static void require(boolean holds, String otherwise) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold(otherwise);
        }
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static String text(Map<String, Object> object, String name) {
        return (String) java.util.Objects.requireNonNull(object.get(name), name);
    }

    private static long number(Map<String, Object> object, String name) {
        return ((BigDecimal) object.get(name)).longValueExact();
    }

    /** Canonical JSON by RFC 8785. */
    private static String canonical(Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object -> {
                List<String> members = new ArrayList<>();
                new TreeMap<>(object(object)).forEach((name, each) -> members.add(quoted(name) + ":" + canonical(each)));
                yield "{" + String.join(",", members) + "}";
            }
            case List<?> list -> "[" + String.join(",", list.stream().map(VerifyReceipt::canonical).toList()) + "]";
            case String text -> quoted(text);
            case BigDecimal number -> ecmaScript(number.doubleValue());
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            int escape = "\b\t\n\f\r\"\\".indexOf(each);
            if (escape >= 0) {
                quoted.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (each < ' ') {
                quoted.append("\\u%04x".formatted((int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }

    /** Formats a number as ECMAScript's Number::toString does. */
    private static String ecmaScript(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(number))).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int count = digits.length();
        int point = count - decimal.scale();
        String text;
        if (point >= count && point <= 21) {
            text = digits + "0".repeat(point - count);
        } else if (point > 0 && point <= 21) {
            text = digits.substring(0, point) + "." + digits.substring(point);
        } else if (point > -6 && point <= 0) {
            text = "0." + "0".repeat(-point) + digits;
        } else {
            String fraction = count > 1 ? "." + digits.substring(1) : "";
            text = digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        return (number < 0 ? "-" : "") + text;
    }

    /** A strict JSON parser (RFC 8259) that rejects duplicate names. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            Object value = any();
            space();
            if (at != text.length()) {
                throw wrong();
            }
            return value;
        }

        private Object any() {
            space();
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            expect('{');
            space();
            while (peek() != '}') {
                space();
                String name = string();
                space();
                expect(':');
                if (object.containsKey(name)) {
                    throw wrong();
                }
                object.put(name, any());
                space();
                comma('}');
            }
            expect('}');
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            expect('[');
            space();
            while (peek() != ']') {
                array.add(any());
                space();
                comma(']');
            }
            expect(']');
            return array;
        }

        private void comma(char end) {
            if (peek() != end) {
                expect(',');
                space();
                if (peek() == end) {
                    throw wrong();
                }
            }
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            expect('"');
            while (peek() != '"') {
                char each = text.charAt(at++);
                if (each < ' ') {
                    throw wrong();
                }
                string.append(each == '\\' ? escaped() : each);
            }
            expect('"');
            return string.toString();
        }

        private char escaped() {
            char escape = peek();
            at++;
            if (escape == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "btnfr\"\\/".indexOf(escape);
            if (known < 0) {
                throw wrong();
            }
            return "\b\t\n\f\r\"\\/".charAt(known);
        }

        private BigDecimal number() {
            int from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return new BigDecimal(text.substring(from, at));
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) {
                throw wrong();
            }
            at += word.length();
            return value;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private void expect(char wanted) {
            if (peek() != wanted) {
                throw wrong();
            }
            at++;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at " + at);
        }
    }
}
