package id.percaya.listening.concern.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param answeredAfter from the first mention to the answer
@Schema(
        name = "Concern",
        requiredProperties = {
            "id",
            "version",
            "state",
            "monitorId",
            "facility",
            "terms",
            "mentions",
            "stories",
            "authors",
            "sampleMentionIds",
            "firstMentionAt",
            "openedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernDetails(
        UUID id,
        int version,
        ConcernState state,
        UUID monitorId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.TOPIC) @Nullable String topic,
        @Schema(maxItems = ConcernEvidence.MOST_TERMS) List<String> terms,
        long mentions,
        long stories,
        long authors,
        @Schema(maxItems = ConcernEvidence.SAMPLE) List<UUID> sampleMentionIds,
        Instant firstMentionAt,
        @Nullable Instant lastMentionAt,
        Instant openedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Duration answeredAfter,
        @Nullable UUID publicationId,
        @Nullable Instant quietSince,
        @Nullable Instant fadedAt,
        @Nullable Instant dismissedAt,
        @Nullable UUID mergedInto,
        @Nullable Instant mergedAt)
        implements Versioned {}
