package id.percaya.crisis.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An obligation as the API shows it.
///
/// @param dueAt the last instant at which it is met in time
/// @param evidence that it was met
@Schema(
        name = "Obligation",
        requiredProperties = {
            "id",
            "version",
            "crisisId",
            "code",
            "kind",
            "facility",
            "drill",
            "state",
            "startedAt",
            "dueAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationDetails(
        UUID id,
        int version,
        UUID crisisId,
        String code,
        ClockKind kind,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        boolean drill,
        ObligationState state,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant breachedAt,
        @Nullable Instant metAt,
        @Nullable String evidence)
        implements Versioned {}
