package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A content, as REST shows it.
///
/// @param contentSha256 the hash of the current version's canonical form; verdicts and publications
///   refer to it
/// @param verdicts the verdicts on the current version
/// @param author the person who drafted it; absent for a crisis statement
/// @param statement the crisis statement, if crisis-service made the content
@Schema(name = "Content")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentDetails(
        UUID id,
        int version,
        ContentState state,
        @Nullable UUID campaignId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        Kind kind,
        String title,
        String body,
        @DirectoryCode(CodeKind.PROCEDURE) Set<String> procedures,
        @DirectoryCode(CodeKind.PRACTITIONER) Set<String> practitioners,
        @DirectoryCode(CodeKind.TOPIC) Set<String> topics,
        List<Subject> subjects,
        @Nullable Purpose purpose,
        @Schema(
                        description =
                                "The parts that differ on some channels, by channel; absent if none does.")
                @Nullable Map<Channel, Variant> variants,
        @Schema(
                        description =
                                "Texts that a channel would refuse, and variants that nobody will see.",
                        maxItems = 242)
                List<VariantFinding> variantFindings,
        @Schema(
                        description =
                                "The length and the limit on each channel that has a variant or that"
                                        + " the campaign's segments name, as the channel counts;"
                                        + " one for everybody, and one for each segment that gets"
                                        + " another post there.",
                        maxItems = 231)
                List<RenditionLength> lengths,
        @Schema(
                        description =
                                "The pictures and videos, in the order of a post; absent for none.",
                        maxItems = AttachMediumRequest.MOST_MEDIA)
                @Nullable List<AttachedMedium> media,
        @Schema(
                        description =
                                "Remarks on the media, and on the channels that would refuse them.",
                        maxItems = 1000)
                List<ContentMediaFinding> mediaFindings,
        String contentSha256,
        List<GivenVerdict> verdicts,
        @Schema(
                        description = "Remarks on the submitted version; empty before that.",
                        maxItems = 10_000)
                List<ContentFinding> findings,
        CommentCounts comments,
        ContentVersion.@Nullable Statement statement,
        @Nullable String author,
        Instant draftedAt)
        implements Versioned {

    @Schema(name = "GivenVerdict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GivenVerdict(
            Step step,
            Verdict verdict,
            String sha256,
            @Nullable String comment,
            String reviewer,
            @Schema(
                            description =
                                    "The pictures and videos that the reviewer looked at; absent for"
                                            + " none.",
                            maxItems = AttachMediumRequest.MOST_MEDIA)
                    @Nullable Set<UUID> affirmedMedia) {}
}
