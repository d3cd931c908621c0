package id.percaya.campaign.publishing.publication.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A publication, as REST shows it.
///
/// @param grace the grace period in ISO 8601
/// @param reasons the reasons that hold it
/// @param why the cause of a failure or of an unclear outcome
@Schema(name = "Publication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationDetails(
        UUID id,
        int version,
        PublicationState state,
        UUID contentId,
        String contentSha256,
        @Nullable UUID campaignId,
        @Nullable UUID statementId,
        @Nullable UUID crisisId,
        Kind kind,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        List<UUID> subjectIds,
        UUID accountId,
        Channel channel,
        Instant dueAt,
        String grace,
        Set<HoldReason> reasons,
        @Schema(
                        description =
                                "The halts that hold it, when a reason is HALTED or HALT_SUSPECTED. Empty for a hold"
                                        + " of an earlier release.")
                List<HoldingHalt> halts,
        @Nullable String why,
        @Nullable String url,
        @Nullable Instant publishedAt)
        implements Versioned {

    @Schema(name = "HoldingHalt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoldingHalt(
            UUID haltId,
            @Schema(
                            description =
                                    "The crisis that it came from; absent for a halt that a person"
                                            + " imposed.")
                    @Nullable UUID crisisId) {}
}
