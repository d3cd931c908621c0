package id.percaya.consent.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of persons. A parameter without a value does not
/// filter.
final class SubjectFilter {

    @Parameter(description = "Only the person with this pseudonym.")
    @QueryParam("pseudonym")
    @Nullable UUID pseudonym;

    @Parameter(description = "Only persons with one of these capacities.")
    @QueryParam("capacity")
    @Size(max = 50) @Nullable List<Capacity> capacity;
}
