package id.percaya.listening.alerting.backtest;

import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.alertrule.TermsCheck;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/alert-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "alert-rules")
class BacktestResource {

    private final Backtests backtests;
    private final AlertRuleViews rules;
    private final TermsCheck check;
    private final Endpoint endpoint;

    BacktestResource(
            Backtests backtests, AlertRuleViews rules, TermsCheck check, Endpoint endpoint) {
        this.backtests = backtests;
        this.rules = rules;
        this.check = check;
        this.endpoint = endpoint;
    }

    @POST
    @Path("{id}/backtest")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Back-test an alert rule",
            description =
                    "The alerts that the rule would have raised in a span, by the evaluation that runs live, over"
                            + " the mentions as they are stored now. Nothing is stored and nobody is told. The span is"
                            + " 1 hour to 180 days. For SILENCE, every mention counts as stored in time, the time after"
                            + " now is left out, and so is a silence that was too long before the span. 422 TOO_MANY_MENTIONS if a"
                            + " monitor has more than 1,000,000 mentions in the span and the rule's longest window before it.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public RestResponse<Backtest> backtestAlertRule(
            @RestPath UUID id, @Valid @NotNull BacktestRequest body) {
        BacktestRequest.check(body.from(), body.to());
        return endpoint.answer(() ->
                backtests.of(
                        rules.find(id).orElseThrow(NotFound::new).terms(), body.from(), body.to()));
    }

    @POST
    @Path("backtest")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Back-test a draft of a rule",
            description =
                    "As the back-test of a stored rule, for one that is not stored. 422 as for a new rule.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public RestResponse<Backtest> backtestDraft(@Valid @NotNull DraftBacktestRequest body) {
        BacktestRequest.check(body.from(), body.to());
        return endpoint.answer(
                () -> backtests.of(check.terms(body.rule()), body.from(), body.to()));
    }
}
