package id.percaya.kit.bed;

import id.percaya.eventstore.Version;
import id.percaya.kit.bed.BedDecider.MakeBed;
import id.percaya.kit.bed.BedDecider.TakeBed;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.Versioned;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.RowQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/beds")
@RunOnVirtualThread
@RolesAllowed("communications")
class BedResource {

    private final Beds beds;
    private final Endpoint endpoint;

    BedResource(Beds beds, Endpoint endpoint) {
        this.beds = beds;
        this.endpoint = endpoint;
    }

    record MakeRequest(
            @NotNull @Size(min = 1, max = 40) String ward,
            @Nullable Instant at,
            @Nullable Integer places) {}

    /// A body with a single string.
    record SearchRequest(@NotNull @Size(min = 1, max = 40) String ward) {}

    record Bed(UUID id, String ward, boolean taken, int version) implements Versioned {}

    /// Changes with the other beds of its ward.
    record Place(UUID id, long bedsOfWard, int version) implements Versioned {}

    @POST
    public RestResponse<Bed> make(@Valid @NotNull MakeRequest body) {
        UUID id = Ids.next();
        return endpoint.create(
                id,
                body,
                asked -> beds.handle(id, new MakeBed(body.ward()), asked.context()),
                () -> bed(id));
    }

    @POST
    @Path("search")
    public RestResponse<List<Bed>> search(@Valid @NotNull SearchRequest body) {
        return endpoint.answer(() -> taken(body.ward()));
    }

    @POST
    @Path("{id}/take")
    public RestResponse<Bed> take(@RestPath UUID id) {
        return endpoint.command(
                asked -> beds.handle(id, new TakeBed(), asked.context()), () -> bed(id));
    }

    /// Reads the bed before it changes it.
    @POST
    @Path("{id}/take-if-free")
    public RestResponse<Bed> takeIfFree(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked -> {
                    Bed seen = bed(id);
                    return seen.taken()
                            ? new Version(seen.version())
                            : beds.handle(id, new TakeBed(), asked.context());
                },
                () -> bed(id));
    }

    @POST
    @Path("{id}/retake")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<Bed> retake(@RestPath UUID id) {
        return endpoint.command(
                null, asked -> beds.handle(id, new TakeBed(), asked.context()), () -> bed(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("bed")
    public RestResponse<Bed> read(@RestPath UUID id) {
        return endpoint.read(() -> bed(id));
    }

    @GET
    @Path("{id}/place")
    public RestResponse<Place> place(@RestPath UUID id) {
        return endpoint.read(() -> {
            Bed bed = bed(id);
            return new Place(id, BedRow.count("ward", bed.ward()), bed.version());
        });
    }

    @GET
    @Path("{id}/history")
    public RestResponse<HistoryPage> history(@RestPath UUID id) {
        return endpoint.history(Beds.stream(id), BedEvent.TYPES);
    }

    @GET
    public RestResponse<Page<Bed>> list(@BeanParam PageRequest page) {
        return endpoint.list(
                page, RowQuery.of(BedRow.class, BedResource::bed).ascending("ward", "id"));
    }

    private static List<Bed> taken(String ward) {
        return BedRow.<BedRow>list("ward = ?1 and taken = true", ward).stream()
                .map(BedResource::bed)
                .toList();
    }

    private static Bed bed(UUID id) {
        return BedRow.<BedRow>findByIdOptional(id).map(BedResource::bed).orElseThrow(NotFound::new);
    }

    private static Bed bed(BedRow row) {
        return new Bed(row.id, row.ward, row.taken, row.version);
    }
}
