package id.percaya.crisis.response.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A statement as the API shows it.
///
/// @param text the composed text, present after submission; approvals are bound to its hash
/// @param shortText the short form, if there is one
/// @param needed the roles that must approve
/// @param publications one per channel
@Schema(
        name = "Statement",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "facility",
            "drill",
            "state",
            "language",
            "posture",
            "elements",
            "channels",
            "nextUpdateAt",
            "stillAtRisk",
            "needed",
            "approvals",
            "draftedAt",
            "publications"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementDetails(
        UUID id,
        int version,
        UUID crisisId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        boolean drill,
        StatementState state,
        String language,
        Posture posture,
        Map<String, String> elements,
        List<Channel> channels,
        Instant nextUpdateAt,
        boolean stillAtRisk,
        @Nullable String text,
        @Nullable String shortText,
        @Nullable String textSha256,
        List<ApprovalRole> needed,
        List<Approval> approvals,
        Instant draftedAt,
        @Nullable Instant approvedAt,
        List<Publication> publications)
        implements Versioned {}
