package id.percaya.campaign.education.request;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of requests. A parameter without a value does not
/// filter.
final class EducationRequestFilter {

    @Parameter(description = "Only requests in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<EducationRequestState> state;

    @Parameter(description = "Only requests about this facility.")
    @QueryParam("facility")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) @Nullable String facility;

    @Parameter(description = "Only the request for this concern of listening-service.")
    @QueryParam("concernId")
    @Nullable UUID concernId;
}
