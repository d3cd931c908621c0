package id.percaya.crisis.safety.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A corrective action as the API shows it.
///
/// @param evidence from the latest verification
@Schema(
        name = "CorrectiveAction",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "investigationId",
            "facility",
            "drill",
            "title",
            "strength",
            "owner",
            "dueOn",
            "measure",
            "state",
            "openedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectiveActionDetails(
        UUID id,
        int version,
        UUID crisisId,
        UUID investigationId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        boolean drill,
        String title,
        Strength strength,
        String owner,
        LocalDate dueOn,
        String measure,
        @Nullable Integer measureDays,
        CorrectiveActionState state,
        Instant openedAt,
        @Nullable String implementedBy,
        @Nullable Instant implementedAt,
        @Nullable String verifiedBy,
        @Nullable String evidence)
        implements Versioned {}
