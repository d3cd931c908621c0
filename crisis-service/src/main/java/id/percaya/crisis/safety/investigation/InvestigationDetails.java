package id.percaya.crisis.safety.investigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An investigation as the API shows it.
@Schema(
        name = "Investigation",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "facility",
            "drill",
            "state",
            "charteredAt",
            "findings"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvestigationDetails(
        UUID id,
        int version,
        UUID crisisId,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        boolean drill,
        InvestigationState state,
        Instant charteredAt,
        @Nullable Instant startedAt,
        List<String> findings,
        @Nullable String submittedBy,
        @Nullable String approvedBy,
        @Nullable String returnedBecause)
        implements Versioned {}
