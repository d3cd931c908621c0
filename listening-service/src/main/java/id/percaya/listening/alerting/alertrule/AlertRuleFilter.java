package id.percaya.listening.alerting.alertrule;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of alert rules. A parameter without a value does not
/// filter.
final class AlertRuleFilter {

    @Parameter(description = "Only rules in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<AlertRuleState> state;

    @Parameter(description = "Only rules that watch this monitor.")
    @QueryParam("monitorId")
    @Nullable UUID monitorId;

    @Parameter(
            description =
                    "Only rules whose name contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
