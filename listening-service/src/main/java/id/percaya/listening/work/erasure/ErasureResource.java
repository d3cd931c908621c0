package id.percaya.listening.work.erasure;

import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "erasures", description = "Authors whose mentions lose their text for good.")
class ErasureResource {

    private final Erasures erasures;
    private final AuthorKeys authors;
    private final ErasureViews views;
    private final Endpoint endpoint;

    ErasureResource(Erasures erasures, AuthorKeys authors, ErasureViews views, Endpoint endpoint) {
        this.erasures = erasures;
        this.authors = authors;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"privacy-officer", "tenant-admin"})
    @Operation(
            summary = "Erase an author",
            description =
                    "Orders the erasure of text, address and author of all mentions of one account, also of"
                            + " those that arrive meanwhile; it goes on in the background. Counts, moods and reaches stay. An export that has the mentions again"
                            + " brings nothing back. What the account posts later is stored as by a new author. `monitors` are those whose query names the"
                            + " account, by `author:` or `@handle`: revise or archive them; their histories keep the earlier query.")
    public RestResponse<ErasureDetails> eraseAuthor(@Valid @NotNull ErasureRequest body) {
        ErasureId id = new ErasureId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request ->
                        erasures.orderAuthor(
                                id, authors.of(request.tenant(), body), request.context()),
                () -> views.details(id.value()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("erasure")
    @RolesAllowed({"privacy-officer", "tenant-admin", "auditor"})
    @Operation(
            summary = "Show an erasure",
            description =
                    "How far it has come. Nothing says which author it is, but the monitors that name the account.")
    public RestResponse<ErasureDetails> getErasure(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "tenant-admin", "auditor"})
    @Operation(summary = "List erasures", description = "Newest first.")
    public RestResponse<Page<ErasureDetails>> listErasures(@BeanParam PageRequest page) {
        return endpoint.list(page, views.list());
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show the history of an erasure",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getErasureHistory(@RestPath UUID id) {
        return endpoint.history(new ErasureId(id).stream(), ErasureEvent.TYPES);
    }
}
