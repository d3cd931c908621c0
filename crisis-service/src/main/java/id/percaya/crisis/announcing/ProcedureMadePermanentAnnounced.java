package id.percaya.crisis.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `procedure.made-permanent.v1`
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcedureMadePermanentAnnounced(
        UUID crisisId,
        String facility,
        String procedure,
        @Nullable String practitioner,
        Instant decidedAt) {}
