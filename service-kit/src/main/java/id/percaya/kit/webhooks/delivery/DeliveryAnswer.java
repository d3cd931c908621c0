package id.percaya.kit.webhooks.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The answer to one attempt, as the log of deliveries has it: its status, and never its body.
@Schema(name = "DeliveryAnswer", description = "The answer to an attempt, or why there was none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryAnswer(
        Instant at,
        @Schema(
                        description = "The HTTP status; absent if there was no answer.",
                        minimum = "100",
                        maximum = "999")
                @Nullable Integer status,
        @Schema(description = "Absent if there was an answer.") @Nullable CallFailure failure) {

    static DeliveryAnswer of(CallOutcome outcome, Instant at) {
        return switch (outcome) {
            case CallOutcome.Answered(int status) -> new DeliveryAnswer(at, status, null);
            case CallOutcome.Failed(CallFailure failure) -> new DeliveryAnswer(at, null, failure);
        };
    }
}
