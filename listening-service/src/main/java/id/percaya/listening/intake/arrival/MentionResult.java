package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MentionResult",
        requiredProperties = {"outcome", "faults"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MentionResult(
        MentionOutcome outcome,
        @Nullable UUID mentionId,
        @Schema(maxItems = 100) List<MentionFault> faults) {}
