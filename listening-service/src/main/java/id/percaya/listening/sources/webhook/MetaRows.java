package id.percaya.listening.sources.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.percaya.kit.json.TolerantJson;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.canonical.CanonicalDraft;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The mentions of a delivery: comments below posts, and posts and comments that name the account.
/// Comments of the account itself are no mentions. Other changes, such as likes, are no mentions.
final class MetaRows {

    private static final ObjectMapper JSON = TolerantJson.mapper();

    /// Members that the mention has, and those that name a person.
    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "comment_id",
                    "post_id",
                    "media_id",
                    "parent_id",
                    "text",
                    "message",
                    "from",
                    "created_time",
                    "permalink_url");

    private final String account;
    private final Instant receivedAt;
    private final List<Row> rows = new ArrayList<>();
    private long foreign;

    private MetaRows(String account, Instant receivedAt) {
        this.account = account;
        this.receivedAt = receivedAt;
    }

    /// @param foreign entries of another account, and bodies that are no delivery
    record Read(List<Row> rows, long foreign) {}

    static Read of(byte[] body, String account, Instant receivedAt) {
        MetaRows reading = new MetaRows(account, receivedAt);
        reading.read(parsed(body));
        return new Read(List.copyOf(reading.rows), reading.foreign);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return JsonNodeFactory.instance.missingNode();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(JsonNode delivery) {
        String platform =
                switch (delivery.path("object").asText()) {
                    case "instagram" -> "instagram";
                    case "page" -> "facebook";
                    default -> "";
                };
        JsonNode entries = delivery.path("entry");
        if (platform.isEmpty() || !entries.isArray()) {
            foreign++;
            return;
        }
        for (JsonNode entry : entries) {
            if (entry.path("id").asText().equals(account)) {
                entry.path("changes").forEach(change -> read(platform, entry, change));
            } else {
                foreign++;
            }
        }
    }

    private void read(String platform, JsonNode entry, JsonNode change) {
        JsonNode value = change.path("value");
        String field = change.path("field").asText();
        switch (field) {
            case "comments", "live_comments" -> {
                if (!isOwn(value)) {
                    add(comment(platform, entry, value, value.path("id")), field, value);
                }
            }
            case "mentions" -> add(mentioned(platform, entry, value), field, value);
            case "feed" -> feed(entry, value);
            default -> {}
        }
    }

    private static CanonicalDraft comment(
            String platform, JsonNode entry, JsonNode value, JsonNode id) {
        JsonNode parent = value.path("parent_id");
        return CanonicalDraft.of(platform)
                .put("kind", "COMMENT")
                .put("externalId", id)
                .put("parentExternalId", parent.isValueNode() ? parent : value.at("/media/id"))
                .put("text", value.has("text") ? value.path("text") : value.path("message"))
                .put("author.key", value.at("/from/id"))
                .put("url", value.path("permalink_url"))
                .put("collectedAt", instant(entry.path("time")))
                .put("publishedAt", publishedAt(entry, value));
    }

    /// Names only ids: the text has to be asked for.
    private static CanonicalDraft mentioned(String platform, JsonNode entry, JsonNode value) {
        boolean isComment = value.has("comment_id");
        return CanonicalDraft.of(platform)
                .put("kind", isComment ? "COMMENT" : "POST")
                .put("externalId", value.path(isComment ? "comment_id" : "media_id"))
                .put("parentExternalId", isComment ? value.path("media_id").asText(null) : null)
                .put("textState", "ID_ONLY")
                .put("collectedAt", instant(entry.path("time")))
                .put("publishedAt", publishedAt(entry, value));
    }

    /// Posts and comments on a Page. The Page's own posts and replies are no mentions.
    private void feed(JsonNode entry, JsonNode value) {
        boolean isComment = value.path("item").asText().equals("comment");
        boolean isPost =
                Set.of("post", "status", "photo", "video").contains(value.path("item").asText());
        boolean isRemoval = value.path("verb").asText().equals("remove");
        if ((isOwn(value) && !isRemoval) || !(isComment || isPost)) {
            return;
        }
        JsonNode id = value.path(isComment ? "comment_id" : "post_id");
        CanonicalDraft draft =
                comment("facebook", entry, value, id).put("kind", isComment ? "COMMENT" : "POST");
        if (isRemoval) {
            rows.add(draft.put("textState", "REMOVED").read(rows.size() + 1L, receivedAt));
        } else {
            add(draft, "feed", value);
        }
    }

    private boolean isOwn(JsonNode value) {
        return value.at("/from/id").asText().equals(account);
    }

    private void add(CanonicalDraft draft, String field, JsonNode value) {
        rows.add(
                draft.put("vendor.name", "Meta")
                        .put("vendor.fields.field", field)
                        .put(
                                "vendor.fields.media_product_type",
                                value.at("/media/media_product_type"))
                        .rest(value, KNOWN)
                        .read(rows.size() + 1L, receivedAt));
    }

    /// Seconds since 1970; comments of Instagram have only the time of their entry.
    private static @Nullable String publishedAt(JsonNode entry, JsonNode value) {
        JsonNode own = value.path("created_time");
        return instant(own.canConvertToLong() ? own : entry.path("time"));
    }

    private static @Nullable String instant(JsonNode seconds) {
        try {
            return seconds.canConvertToLong()
                    ? Instant.ofEpochSecond(seconds.asLong()).toString()
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
