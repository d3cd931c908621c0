package id.percaya.listening.matching.monitor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of monitors. A parameter without a value does not
/// filter.
final class MonitorFilter {

    @Parameter(description = "Only monitors in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<MonitorState> state;

    @Parameter(description = "Only monitors of this facility.")
    @QueryParam("facility")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) @Nullable String facility;

    @Parameter(description = "Only monitors with one of these roles.")
    @QueryParam("role")
    @Size(max = 50) @Nullable List<Role> role;

    @Parameter(
            description =
                    "Only monitors whose name contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
