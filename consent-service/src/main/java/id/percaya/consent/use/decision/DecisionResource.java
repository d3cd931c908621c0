package id.percaya.consent.use.decision;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/decisions")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "decisions", description = "Whether a use is permitted.")
class DecisionResource {

    private final DecisionPoint decisions;
    private final Clock clock;

    DecisionResource(DecisionPoint decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"privacy-officer", "communications", "partner", "auditor"})
    @Operation(
            summary = "Ask whether a use is permitted",
            description =
                    "PERMIT only if a consent that is valid at that time covers every person; treat"
                            + " INDETERMINATE as DENY. An unknown person, one of another tenant,"
                            + " one who never consented and an asset that was not consented to"
                            + " answer alike. Changes nothing. 422 `TOO_FAR_AHEAD` at `/at`,"
                            + " `IN_FUTURE` at `/asOf`.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public DecisionResponse askDecision(@Valid @NotNull DecisionRequest body) {
        Instant now = clock.instant();
        Question question = body.question(now, "");
        return decisions.on(List.of(question), now).getFirst();
    }

    @POST
    @Path("batch")
    @RolesAllowed({"privacy-officer", "communications", "partner", "auditor"})
    @Operation(
            summary = "Ask whether several uses are permitted",
            description =
                    "At most 500 questions, each decided as if asked alone, on the same state. One"
                            + " malformed question rejects the batch; a pointer names it.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public DecisionsResponse askDecisions(@Valid @NotNull DecisionsRequest body) {
        Instant now = clock.instant();
        List<Question> questions = body.questions(now);
        return new DecisionsResponse(decisions.on(questions, now));
    }
}
