package id.percaya.listening.concern.concern;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of concerns. A parameter without a value does not
/// filter.
final class ConcernFilter {

    @Parameter(description = "Only concerns in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ConcernState> state;

    @Parameter(description = "Only concerns about this facility.")
    @QueryParam("facility")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) @Nullable String facility;

    @Parameter(description = "Only concerns in the mentions of this monitor.")
    @QueryParam("monitorId")
    @Nullable UUID monitorId;
}
