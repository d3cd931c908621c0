package id.percaya.campaign.publishing.publication.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.StopRecipients;
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
/// @param stopAskedAt first told that it is not to be posted, though a person had it in hand
/// @param warnings in the answer to a booking only
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
        @Schema(description = "The segment that it is for; absent for everybody.", maxLength = 100)
                @Nullable String segment,
        Instant dueAt,
        @Nullable String dueWallTime,
        @Nullable String zone,
        String grace,
        Set<HoldReason> reasons,
        @Schema(
                        description =
                                "The halts that hold it, when a reason is HALTED or HALT_SUSPECTED. Empty for a hold"
                                        + " of an earlier release.")
                List<HoldingHalt> halts,
        @Nullable Instant stopAskedAt,
        @Nullable Told stopTold,
        boolean publishedDespiteStop,
        @Nullable String why,
        @Nullable String url,
        @Nullable Instant publishedAt,
        List<Warning> warnings)
        implements Versioned {

    @Schema(name = "BookingWarning")
    record Warning(
            @Schema(description = "SAME_MINUTE: another one is booked for the same minute.")
                    String code,
            @Schema(description = "The other publication on the account.") UUID publicationId) {

        static Warning sameMinute(UUID other) {
            return new Warning("SAME_MINUTE", other);
        }
    }

    @Schema(name = "StopRecipients")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            @Schema(description = "Everyone in these roles.") Set<String> roles,
            @Schema(
                            description =
                                    "The person who has it in hand: whoever booked, rescheduled or"
                                            + " released it last. Absent if no person did.")
                    @Nullable String person) {

        static Told of(StopRecipients told) {
            return new Told(told.roles(), told.person());
        }
    }

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
