package id.percaya.listening.intake.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.intake.mention.Sentiment;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A correction as the trainer of the next model reads it.
///
/// @param id the correction's own. It is not the mention's, but follows from it: anybody who knows
///   the mention's id can compute this one
@Schema(
        name = "Correction",
        requiredProperties = {"id", "correctedAt", "sentiment", "sourceSentiment", "title", "text"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectedMention(
        UUID id,
        Instant correctedAt,
        Sentiment sentiment,
        Sentiment sourceSentiment,
        @Nullable ModelSentiment modelSentiment,
        @Nullable String language,
        String title,
        String text) {}
