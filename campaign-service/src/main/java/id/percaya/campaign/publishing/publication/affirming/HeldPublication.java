package id.percaya.campaign.publishing.publication.affirming;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Kind;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "HeldPublication",
        description =
                "A publication that a halt held and that is still held, or that a person has in hand and was"
                        + " asked not to post.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldPublication(
        UUID id,
        UUID contentId,
        String contentSha256,
        @Nullable UUID campaignId,
        Kind kind,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        UUID accountId,
        Channel channel,
        Instant dueAt,
        @Schema(
                        description =
                                "Until when it may be published. Released later, it is missed; what"
                                        + " a person has in hand is not released later.")
                Instant until,
        @Schema(description = "HELD or STOP_ASKED.") PublicationState state,
        @Schema(description = "The reasons for which it was held or stopped.")
                Set<HoldReason> heldFor,
        @Schema(
                        description =
                                "All reasons that forbid it now. If there is none, it can be affirmed.")
                Set<HoldReason> reasons,
        @Schema(description = "The halts in force among the reasons.") List<UUID> halts) {

    static HeldPublication of(PublicationId id, Stopped stopped, Hold now) {
        PublicationTarget target = stopped.scheduled().target();
        ContentVersion content = target.piece();
        return new HeldPublication(
                id.value(),
                content.contentId(),
                content.contentSha256(),
                content.campaignId(),
                content.kind(),
                content.about().facility(),
                target.accountId(),
                target.channel(),
                stopped.scheduled().window().dueAt(),
                stopped.scheduled().window().end(),
                stopped.state(),
                stopped.hold().reasons(),
                now.reasons(),
                now.halts().stream().map(HaltReference::haltId).toList());
    }
}
