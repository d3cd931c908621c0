package id.percaya.campaign.directory.entry;

import id.percaya.campaign.Code;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/directory/{kind}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "crisis-lead",
    "privacy-officer",
    "analyst",
    "auditor",
    "tenant-admin"
})
@Tag(
        name = "directory",
        description =
                "The directory: the facilities, procedures, practitioners and topics of the"
                        + " organisation, each under a code.")
class EntryResource {

    private final Entries entries;
    private final EntryViews views;
    private final Endpoint endpoint;
    private final Caller caller;

    EntryResource(Entries entries, EntryViews views, Endpoint endpoint, Caller caller) {
        this.entries = entries;
        this.views = views;
        this.endpoint = endpoint;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List entries of the directory", description = "By name.")
    public RestResponse<Page<EntryDetails>> listEntries(
            @BeanParam KindPath kind,
            @BeanParam PageRequest page,
            @Valid @BeanParam EntryFilter filter) {
        return endpoint.list(page, views.list(kind.kind(), filter));
    }

    @GET
    @Path("{code}")
    @ShowsChangesOf("directory-entry")
    @Operation(
            summary = "Show an entry of the directory",
            description = "Its names, and whether new commands may use it.")
    public RestResponse<EntryDetails> getEntry(
            @BeanParam KindPath kind,
            @Parameter(
                            description = "Code of the entry, unique within its kind.",
                            example = "patient-safety")
                    @RestPath
                    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) String code) {
        EntryKey key = new EntryKey(kind.kind(), code);
        return endpoint.read(() -> views.details(key));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed("tenant-admin")
    @Operation(
            summary = "Register an entry of the directory",
            description =
                    "Registers a code or replaces its description; the entry is ACTIVE afterwards, also if it"
                            + " was UNREVIEWED or RETIRED. Send the ETag that you read as If-Match, or \"0\" for a"
                            + " code that is not listed. A code never changes: to rename a thing, change its name,"
                            + " or register another code and retire this one. With the first entry of a kind that"
                            + " is registered, all services begin to refuse unknown codes of this kind.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<EntryDetails> registerEntry(
            @BeanParam KindPath kind,
            @Parameter(
                            description = "Code of the entry, unique within its kind.",
                            example = "patient-safety")
                    @RestPath
                    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) String code,
            @Valid @NotNull EntryRequest body) {
        EntryKey key = new EntryKey(kind.kind(), code);
        Description description = body.description(key.kind());
        return endpoint.command(
                body,
                request -> entries.register(key, description, request.context()),
                () -> views.details(key));
    }

    @POST
    @Path("{code}/retire")
    @RolesAllowed("tenant-admin")
    @Operation(
            summary = "Retire an entry of the directory",
            description =
                    "New commands with this code are refused. Campaigns, contents and halts that have it go"
                            + " on. Its names become free for other entries.")
    public RestResponse<EntryDetails> retireEntry(
            @BeanParam KindPath kind,
            @Parameter(
                            description = "Code of the entry, unique within its kind.",
                            example = "patient-safety")
                    @RestPath
                    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) String code) {
        EntryKey key = new EntryKey(kind.kind(), code);
        return endpoint.command(
                request -> entries.retire(key, request.context()), () -> views.details(key));
    }

    @GET
    @Path("{code}/history")
    @RolesAllowed({"tenant-admin", "auditor"})
    @Operation(
            summary = "Show the history of an entry of the directory",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getEntryHistory(
            @BeanParam KindPath kind,
            @Parameter(
                            description = "Code of the entry, unique within its kind.",
                            example = "patient-safety")
                    @RestPath
                    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) String code) {
        EntryKey key = new EntryKey(kind.kind(), code);
        return endpoint.history(EntryId.of(caller.tenant(), key).stream(), EntryEvent.TYPES);
    }
}
