package id.percaya.campaign.media.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import id.percaya.kit.rest.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A medium as REST shows it, without its file.
@Schema(name = "Media", description = "A picture, a video or the subtitles of a video.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaDetails(
        UUID id,
        @Schema(description = "Number of the last event; part of the ETag.") int version,
        @Schema(description = "Whether its file can be read.") MediaState state,
        MediaKind kind,
        @Schema(description = "The type of the stored file.") MediaType type,
        @Schema(description = "SHA-256 of the stored file, lower-case hex.") String sha256,
        @Schema(description = "Size of the stored file in bytes.") long size,
        @Schema(description = "Width in pixels, as shown; absent for subtitles.")
                @Nullable Integer width,
        @Schema(description = "Height in pixels, as shown; absent for subtitles.")
                @Nullable Integer height,
        @Schema(description = "How long it plays; absent unless it is a video.")
                @Nullable Duration duration,
        @Schema(
                        description =
                                "Changes made to it when it was stored, and why channels would"
                                        + " refuse it.")
                List<MediaFinding> findings,
        @Schema(description = "Absent unless it is a video.") @Nullable VideoFacts video,
        @Schema(description = "Subject of the access token of the person who uploaded it.")
                String uploader,
        @Schema(description = "When it was uploaded.") Instant uploadedAt,
        @Schema(description = "Why it was removed; absent unless it was.")
                @Nullable MediaRemoval removal,
        @Schema(description = "When it was removed or erased; absent until then.")
                @Nullable Instant endedAt)
        implements Versioned {}
