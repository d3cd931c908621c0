package id.percaya.listening.matching.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Monitor",
        requiredProperties = {
            "id",
            "version",
            "state",
            "name",
            "query",
            "facility",
            "role",
            "draftedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitorDetails(
        UUID id,
        int version,
        MonitorState state,
        String name,
        @Schema(description = "Normalised: lower-case words, explicit operators.") String query,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        Role role,
        @Schema(
                        description =
                                "Version that was applied to the mentions stored before; absent until the first backfill ends.")
                @Nullable Integer appliedVersion,
        Instant draftedAt)
        implements Versioned {}
