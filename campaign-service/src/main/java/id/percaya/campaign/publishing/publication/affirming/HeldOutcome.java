package id.percaya.campaign.publishing.publication.affirming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HeldOutcome",
        description = "The outcome of the decision on one publication.",
        requiredProperties = {"publicationId", "outcome", "reasons"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldOutcome(
        UUID publicationId,
        Outcome outcome,
        @Schema(description = "All reasons of a refusal; empty otherwise.", maxItems = 20)
                List<String> reasons) {

    @Schema(
            name = "HeldOutcomeKind",
            description =
                    "RELEASED: affirmed; it is scheduled again, or the person who has it in hand may post it."
                            + " CANCELLED: it will not be published. REFUSED: something still forbids it; `reasons`"
                            + " names all. DUE_IN_THE_PAST: its grace was over before the person in hand might post"
                            + " it. ALREADY_CLAIMED: the person in hand confirms or denies it, so it cannot be"
                            + " cancelled. NOT_HELD: the organisation has no publication of this id that this halt"
                            + " stopped and that is still stopped.")
    enum Outcome {
        RELEASED,
        CANCELLED,
        REFUSED,
        NOT_HELD
    }
}
