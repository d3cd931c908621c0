package id.percaya.crisis.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The state of the recovery gate.
///
/// @param missing every condition that is not met; empty once the gate is open
@Schema(
        name = "RecoveryGate",
        requiredProperties = {"open", "missing"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecoveryGateDetails(
        boolean open, @Nullable Instant openedAt, List<RecoveryGateRefusal> missing) {}
