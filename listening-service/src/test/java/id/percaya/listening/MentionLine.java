package id.percaya.listening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of an NDJSON import.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionLine(
        String source,
        @Nullable String externalId,
        @Nullable String url,
        String publishedAt,
        @Nullable String title,
        @Nullable String text,
        @Nullable Author author,
        Sentiment sentiment) {

    public record Author(String handle, long followers) {}

    public record Sentiment(String label) {}

    /// A post on X by an account of its own, with 1,000 followers.
    public static MentionLine post(String id, Instant at, String sentiment, String text) {
        return new MentionLine(
                "x",
                id,
                null,
                at.toString(),
                null,
                text,
                new Author("akun_" + id, 1000),
                new Sentiment(sentiment));
    }

    public static MentionLine article(String url, Instant at, String sentiment, String title) {
        return new MentionLine(
                "web", null, url, at.toString(), title, null, null, new Sentiment(sentiment));
    }

    public MentionLine by(String handle) {
        return new MentionLine(
                source,
                externalId,
                url,
                publishedAt,
                title,
                text,
                new Author(handle, 1000),
                sentiment);
    }

    String json() {
        try {
            return TolerantJson.mapper().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
