package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of evidence. A parameter without a value does not
/// filter.
final class EvidenceFilter {

    @Parameter(description = "Only evidence of this consent.")
    @QueryParam("consentId")
    @Nullable UUID consentId;

    @Parameter(description = "Only evidence of consents of the person with this pseudonym.")
    @QueryParam("subjectId")
    @Nullable UUID subjectId;

    @Parameter(description = "Only evidence captured by one of these methods.")
    @QueryParam("method")
    @Size(max = 50) @Nullable List<Method> method;
}
