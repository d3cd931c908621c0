package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.Severity;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of alerts. A parameter without a value does not
/// filter.
final class AlertFilter {

    @Parameter(description = "Only alerts in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<AlertState> state;

    @Parameter(description = "Only alerts of one of these severities.")
    @QueryParam("severity")
    @Size(max = 50) @Nullable List<Severity> severity;

    @Parameter(description = "Only alerts about this facility.")
    @QueryParam("facility")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) @Nullable String facility;

    @Parameter(description = "Only alerts on mentions of this monitor.")
    @QueryParam("monitorId")
    @Nullable UUID monitorId;

    @Parameter(description = "Only alerts that this rule raised.")
    @QueryParam("ruleId")
    @Nullable UUID ruleId;
}
