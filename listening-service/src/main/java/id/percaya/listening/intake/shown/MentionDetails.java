package id.percaya.listening.intake.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.personaldata.PersonalKind;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.understood.DecidedBy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Mention",
        requiredProperties = {
            "id",
            "version",
            "source",
            "publishedAt",
            "collectedAt",
            "title",
            "text",
            "author",
            "kind",
            "metrics",
            "sentiment",
            "textState",
            "sentimentBy",
            "sourceSentiment",
            "work",
            "criticalWords",
            "personalData",
            "named"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionDetails(
        UUID id,
        int version,
        @Schema(examples = "instagram") String source,
        @Nullable String externalId,
        @Nullable String url,
        Instant publishedAt,
        Instant collectedAt,
        @Nullable String language,
        @Nullable String sourceLanguage,
        String title,
        String text,
        @Schema(description = "A pseudonym and the follower count. Names are not stored.")
                Author author,
        Kind kind,
        Metrics metrics,
        Sentiment sentiment,
        TextState textState,
        @Nullable Place place,
        @Nullable Double rating,
        @Nullable String parentExternalId,
        @Nullable Vendor vendor,
        DecidedBy sentimentBy,
        Sentiment sourceSentiment,
        @Nullable ModelSentiment modelSentiment,
        @Nullable Instant correctedAt,
        @Nullable Instant editedAt,
        @Nullable UUID clusterId,
        MentionWork work,
        @Schema(maxItems = 100) List<String> criticalWords,
        @Schema(maxItems = 20) List<PersonalKind> personalData,
        NamedCodes named)
        implements Versioned {}
