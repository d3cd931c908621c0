package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.TakedownCause;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of withdrawals. A parameter without a value does not
/// filter.
final class WithdrawalFilter {

    @Parameter(description = "Only withdrawals in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<TakedownCaseState> state;

    @Parameter(description = "Only withdrawals with one of these causes.")
    @QueryParam("cause")
    @Size(max = 50) @Nullable List<TakedownCause> cause;

    @Parameter(description = "Only withdrawals of this consent.")
    @QueryParam("consentId")
    @Nullable UUID consentId;

    @Parameter(description = "Only withdrawals of consents of the person with this pseudonym.")
    @QueryParam("subjectId")
    @Nullable UUID subjectId;

    @Parameter(description = "Only withdrawals whose deadline is before this time.")
    @QueryParam("dueBefore")
    @Nullable Instant dueBefore;
}
