package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.DeclareIrrecoverable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DeclareIrrecoverable",
        description = "Declares that a placement cannot be taken back.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"PRINTED\"}")
record DeclareIrrecoverableRequest(@NotNull IrrecoverableReason reason) {

    DeclareIrrecoverable command(Instant at) {
        return new DeclareIrrecoverable(reason, at);
    }
}
