package id.percaya.crisis.safety.suspension;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A suspension as the API shows it.
///
/// @param practitioner absent if nobody may perform the procedure
@Schema(
        name = "Suspension",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "facility",
            "procedure",
            "drill",
            "state",
            "proposedBy",
            "proposedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuspensionDetails(
        UUID id,
        int version,
        UUID crisisId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        @DirectoryCode(CodeKind.PROCEDURE) String procedure,
        @DirectoryCode(CodeKind.PRACTITIONER) @Nullable String practitioner,
        boolean drill,
        SuspensionState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant since,
        @Nullable Instant decidedAt,
        @Nullable String reason)
        implements Versioned {}
