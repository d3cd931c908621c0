package id.percaya.consent.agreement.consent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of consents. A parameter without a value does not
/// filter.
final class ConsentFilter {

    @Parameter(description = "Only consents of the person with this pseudonym.")
    @QueryParam("subjectId")
    @Nullable UUID subjectId;

    @Parameter(description = "Only consents in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ConsentState> state;

    @Parameter(description = "Only consents on this edition of a form.")
    @QueryParam("formId")
    @Nullable UUID formId;
}
