package id.percaya.listening.matching.monitor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.matching.query.QueryChange;
import java.time.Instant;
import java.util.List;
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
        @Schema(description = "Normalised: folded words, explicit operators.") String query,
        @JsonIgnore int queryLanguage,
        @Schema(
                        description =
                                "Terms that pick other mentions than when the query was written, because the"
                                        + " query language has changed since. Absent if there are none. Revise the"
                                        + " monitor to confirm or correct the query.",
                        maxItems = 500)
                @Nullable List<QueryChange> queryChanges,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        Role role,
        @Schema(
                        description =
                                "Version that was applied to the mentions stored before; absent until the first backfill ends.")
                @Nullable Integer appliedVersion,
        Instant draftedAt)
        implements Versioned {}
