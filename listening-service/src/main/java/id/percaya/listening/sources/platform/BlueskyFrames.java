package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.percaya.kit.json.TolerantJson;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.canonical.CanonicalDraft;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the frames of Jetstream: posts with all words of a query, and every deletion, because a
/// deletion does not say what it deletes.
final class BlueskyFrames {

    private static final ObjectMapper JSON = TolerantJson.mapper();
    private static final String POSTS = "app.bsky.feed.post";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> query;
    private final Instant receivedAt;
    private final List<Row> rows = new ArrayList<>();
    private long lastMicros;

    BlueskyFrames(String query, Instant receivedAt) {
        this.query = words(query);
        this.receivedAt = receivedAt;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    int size() {
        return rows.size();
    }

    /// `time_us` of the last frame; 0 before the first.
    long lastMicros() {
        return lastMicros;
    }

    /// A frame that is no JSON, or of another kind, is left out.
    void read(String text) {
        JsonNode frame = parsed(text);
        lastMicros = Math.max(lastMicros, frame.path("time_us").asLong());
        JsonNode commit = frame.path("commit");
        if (!commit.path("collection").asText().equals(POSTS)) {
            return;
        }
        switch (commit.path("operation").asText()) {
            case "create", "update" -> {
                if (words(commit.at("/record/text").asText()).containsAll(query)) {
                    rows.add(post(frame, commit).read(rows.size() + 1L, receivedAt));
                }
            }
            case "delete" ->
                    rows.add(
                            identified(frame, commit)
                                    .put("publishedAt", at(frame))
                                    .put("textState", "REMOVED")
                                    .read(rows.size() + 1L, receivedAt));
            default -> {}
        }
    }

    private static CanonicalDraft post(JsonNode frame, JsonNode commit) {
        JsonNode record = commit.path("record");
        JsonNode parent = record.at("/reply/parent/uri");
        String did = frame.path("did").asText();
        return identified(frame, commit)
                .put("kind", parent.isTextual() ? "REPLY" : "POST")
                .put("parentExternalId", parent)
                .put(
                        "url",
                        "https://bsky.app/profile/%s/post/%s"
                                .formatted(did, commit.path("rkey").asText()))
                .put("publishedAt", record.path("createdAt"))
                .put("collectedAt", at(frame))
                .put("language", record.at("/langs/0"))
                .put("text", record.path("text"))
                .put("author.key", did);
    }

    private static CanonicalDraft identified(JsonNode frame, JsonNode commit) {
        return CanonicalDraft.of("bluesky")
                .put(
                        "externalId",
                        "at://%s/%s/%s"
                                .formatted(
                                        frame.path("did").asText(),
                                        POSTS,
                                        commit.path("rkey").asText()));
    }

    private static String at(JsonNode frame) {
        return Instant.EPOCH.plus(frame.path("time_us").asLong(), ChronoUnit.MICROS).toString();
    }

    private static Set<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Set.of(
                NO_WORD.splitAsStream(folded)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toArray(String[]::new));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
