package id.percaya.kit.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of people. A parameter without a value does not
/// filter.
final class PersonFilter {

    @Parameter(description = "Only people with one of these subjects.")
    @QueryParam("ids")
    @Size(max = 200) @Nullable List<UUID> ids;

    @Parameter(description = "Only people with this role.")
    @QueryParam("role")
    @Pattern(regexp = PersonRoles.ONE) @Size(max = 40) @Nullable String role;

    @Parameter(
            description =
                    "Only people whose display name or user name contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
