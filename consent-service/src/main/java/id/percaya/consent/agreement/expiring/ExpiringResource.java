package id.percaya.consent.agreement.expiring;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.eventstore.View;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.PageAsOf;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/expiring-consents")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "expiring-consents", description = "Permitted uses that end soon.")
class ExpiringResource {

    private final ExpiringGrantViews grants;
    private final View<ConsentEvent> view;
    private final Clock clock;
    private final Endpoint endpoint;

    ExpiringResource(
            ExpiringGrantViews grants, View<ConsentEvent> view, Clock clock, Endpoint endpoint) {
        this.grants = grants;
        this.view = view;
        this.clock = clock;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "List permitted uses that end soon",
            description =
                    "Permitted uses that end within the given days, earliest end"
                            + " first. The list is eventually consistent: `asOf` says up to when"
                            + " it is complete.")
    public RestResponse<PageAsOf<ExpiringGrant>> listExpiringConsents(
            @BeanParam PageRequest page,
            @Parameter(description = "How many days ahead, as an ISO 8601 duration.")
                    @QueryParam("within")
                    @DefaultValue("P30D")
                    @Pattern(regexp = "P[1-9][0-9]{0,2}D") String within) {
        return endpoint.list(view, page, grants.within(clock.instant(), Duration.parse(within)));
    }
}
