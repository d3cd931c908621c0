package id.percaya.listening.concern.setting;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import id.percaya.listening.concern.setting.ConcernSettingCommand.ChooseConcernRules;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/settings/concerns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "settings")
class ConcernSettingResource {

    private final ConcernSettings settings;
    private final ConcernRulesReader rules;
    private final Caller caller;
    private final Endpoint endpoint;

    ConcernSettingResource(
            ConcernSettings settings, ConcernRulesReader rules, Caller caller, Endpoint endpoint) {
        this.settings = settings;
        this.rules = rules;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @PUT
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Choose the rules for concerns",
            description =
                    "Without confirmFromAuthors people confirm all concerns. The rules apply from now on, also to"
                            + " concerns that are open. 422 `RANGE` unless answerWithin is PT1H to P30D and quietAfter"
                            + " P1D to P90D.")
    public RestResponse<ConcernSettingDetails> chooseConcernRules(
            @Valid @NotNull ConcernSettingRequest body) {
        ConcernRules chosen = body.rules();
        return endpoint.command(
                body,
                request ->
                        settings.handle(
                                ConcernSettingId.of(request.tenant()),
                                new ChooseConcernRules(chosen),
                                request.context()),
                () -> rules.details(caller.tenant()));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "tenant-admin"})
    @Operation(
            summary = "Show the rules for concerns",
            description = "The usual ones until something is chosen: PT48H and P7D.")
    public RestResponse<ConcernSettingDetails> getConcernSetting() {
        return endpoint.read(() -> rules.details(caller.tenant()));
    }
}
