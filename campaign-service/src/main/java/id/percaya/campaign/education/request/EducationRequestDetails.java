package id.percaya.campaign.education.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request for educational content, as REST shows it.
@Schema(
        name = "EducationRequest",
        requiredProperties = {
            "id",
            "version",
            "state",
            "concernId",
            "facility",
            "authors",
            "firstMentionAt",
            "requestedAt",
            "dueAt",
            "contentIds"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record EducationRequestDetails(
        UUID id,
        int version,
        EducationRequestState state,
        UUID concernId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.TOPIC) @Nullable String topic,
        long authors,
        Instant firstMentionAt,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant acceptedAt,
        @Schema(maxItems = EducationRequestDecider.MOST_CONTENTS) List<UUID> contentIds,
        @Nullable UUID publicationId,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt)
        implements Versioned {}
