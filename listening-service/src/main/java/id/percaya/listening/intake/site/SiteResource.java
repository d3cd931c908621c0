package id.percaya.listening.intake.site;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.view.RowQuery;
import id.percaya.listening.intake.site.SiteCommand.StateVisits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/site-visits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "site-visits",
        description = "Monthly visits of web sites, the basis of non-social reach.")
class SiteResource {

    private static final String DOMAIN = "[a-z0-9-]+(\\.[a-z0-9-]+)+";

    private final Sites sites;
    private final Caller caller;
    private final Endpoint endpoint;

    SiteResource(Sites sites, Caller caller, Endpoint endpoint) {
        this.sites = sites;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @PUT
    @Path("{domain}")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "State a site's visits",
            description =
                    "Replaces earlier values, also for figures of the past. A site without a statement"
                            + " counts with 30,000 visits per month and visibility 0.1. Write the domain without www. and m.")
    public RestResponse<SiteDetails> stateSiteVisits(
            @Parameter(example = "detik.com") @RestPath @Pattern(regexp = DOMAIN) @Size(max = 253) String domain,
            @Valid @NotNull SiteRequest body) {
        return endpoint.command(
                body,
                request ->
                        sites.handle(
                                SiteId.of(request.tenant(), domain),
                                new StateVisits(domain, body.visits()),
                                request.context()),
                () -> details(domain));
    }

    @GET
    @Path("{domain}")
    @RolesAllowed({"analyst", "tenant-admin", "auditor"})
    @Operation(summary = "Show a site's visits", description = "404 if none were stated.")
    public RestResponse<SiteDetails> getSiteVisits(
            @Parameter(example = "detik.com") @RestPath @Pattern(regexp = DOMAIN) @Size(max = 253) String domain) {
        return endpoint.read(() -> details(domain));
    }

    @GET
    @RolesAllowed({"analyst", "tenant-admin", "auditor"})
    @Operation(summary = "List sites with stated visits", description = "Ordered by domain.")
    public RestResponse<Page<SiteDetails>> listSiteVisits(@BeanParam PageRequest page) {
        return endpoint.list(
                page, RowQuery.of(SiteRow.class, SiteRow::details).ascending("domain"));
    }

    private SiteDetails details(String domain) {
        return SiteRow.<SiteRow>findByIdOptional(SiteId.of(caller.tenant(), domain).value())
                .map(SiteRow::details)
                .orElseThrow(NotFound::new);
    }
}
