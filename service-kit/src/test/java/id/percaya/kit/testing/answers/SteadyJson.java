package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Replaces the values of a body that differ from run to run: ids, instants, dates, digests, tokens
/// and positions. Equal values stay equal, and instants keep their order. Lists are cut to two
/// entries.
final class SteadyJson {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d(?!T)\\b");
    private static final Pattern FRACTION = Pattern.compile("PT\\d*\\.\\d+S");
    private static final Pattern HEX = Pattern.compile("\\b(?=[0-9a-f]*[a-f])[0-9a-f]{16,64}\\b");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])"
                            + "[A-Za-z0-9+_-][A-Za-z0-9+/_-]{21,}");
    private static final Pattern PORT = Pattern.compile("\\b(localhost|127\\.0\\.0\\.1):\\d+");
    private static final Set<String> POSITIONS =
            Set.of(
                    "offset",
                    "rows",
                    "replayed",
                    "doneEvents",
                    "totalEvents",
                    "behindEvents",
                    "treeSize",
                    "tree_size",
                    "leafIndex",
                    "leaf_index",
                    "remainingSeconds");
    private static final String SECRET = "whsec_";
    private static final int MOST_ENTRIES = 2;
    private static final Instant FIRST_INSTANT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate FIRST_DATE = LocalDate.parse("2026-03-02");

    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<String> instants;
    private final List<String> dates;

    private SteadyJson(String body) {
        instants = sorted(INSTANT, body);
        dates = sorted(DATE, body);
    }

    static JsonNode of(JsonNode body) {
        JsonNode cut = cut(body);
        return new SteadyJson(cut.toString()).steady("", cut);
    }

    private static JsonNode cut(JsonNode node) {
        if (node.isArray()) {
            ArrayNode some = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < Math.min(MOST_ENTRIES, node.size()); i++) {
                some.add(cut(node.get(i)));
            }
            return some;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> copy.set(each.getKey(), cut(each.getValue())));
            return copy;
        }
        return node;
    }

    private JsonNode steady(String name, JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(steady(node.textValue()));
        }
        if (node.isIntegralNumber() && POSITIONS.contains(name)) {
            return JsonNodeFactory.instance.numberNode(1);
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> copy.add(steady(name, each)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(each ->
                            copy.set(
                                    steady(each.getKey()), steady(each.getKey(), each.getValue())));
            return copy;
        }
        return node;
    }

    private String steady(String text) {
        String ids = replaced(UUID, text, this::id);
        String times = replaced(INSTANT, ids, this::instant);
        String days = replaced(DATE, times, this::date);
        String digests = replaced(HEX, days, this::hex);
        String tokens = replaced(TOKEN, digests, this::token);
        return PORT.matcher(FRACTION.matcher(tokens).replaceAll("PT1.5S"))
                .replaceAll("localhost:8080");
    }

    private static String replaced(
            Pattern pattern, String text, Function<String, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> replacement.apply(found.group()));
    }

    private String id(String id) {
        return known.computeIfAbsent(
                id, _ -> "0198c0de-0000-7000-8000-%012d".formatted(known.size() + 1));
    }

    private String instant(String at) {
        // instants that were put here are kept
        int rank = instants.indexOf(at);
        return rank < 0 ? at : FIRST_INSTANT.plus(Duration.ofMinutes(rank)).toString();
    }

    private String date(String day) {
        int rank = dates.indexOf(day);
        return rank < 0 ? day : FIRST_DATE.plusDays(rank).toString();
    }

    private String hex(String digest) {
        return known.computeIfAbsent(
                digest,
                _ ->
                        HexFormat.of()
                                .formatHex(digest("digest " + known.size()))
                                .substring(0, digest.length()));
    }

    private String token(String token) {
        if (known.containsValue(token)) {
            return token;
        }
        String name = "token " + known.size();
        String prefix = token.startsWith(SECRET) ? SECRET : "";
        return known.computeIfAbsent(token, _ -> token(prefix, name, token.length()));
    }

    /// Letters and digits, which every base64 has.
    private static String token(String prefix, String name, int length) {
        StringBuilder made = new StringBuilder(prefix);
        for (int part = 0; made.length() < length; part++) {
            String base64 = Base64.getEncoder().encodeToString(digest(name + part));
            made.append(base64.replaceAll("[^A-Za-z0-9]", ""));
        }
        return made.substring(0, length);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> sorted(Pattern pattern, String body) {
        return new ArrayList<>(
                new TreeSet<>(pattern.matcher(body).results().map(MatchResult::group).toList()));
    }
}
