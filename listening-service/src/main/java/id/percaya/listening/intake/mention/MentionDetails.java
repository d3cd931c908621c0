package id.percaya.listening.intake.mention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Mention",
        requiredProperties = {
            "id",
            "source",
            "publishedAt",
            "collectedAt",
            "title",
            "text",
            "author",
            "kind",
            "metrics",
            "sentiment"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionDetails(
        UUID id,
        @Schema(examples = "instagram") String source,
        @Nullable String externalId,
        @Nullable String url,
        Instant publishedAt,
        Instant collectedAt,
        @Nullable String language,
        String title,
        String text,
        @Schema(description = "A pseudonym and the follower count. Names are not stored.")
                Author author,
        Kind kind,
        Metrics metrics,
        Sentiment sentiment) {}
