package id.percaya.kit.guard;

import id.percaya.kit.rest.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Takes parameters and fields of every kind.
@Path("/v1/visits")
@PermitAll
@Confidential
class VisitResource {

    enum Ward {
        MELATI,
        ANGGREK
    }

    record Visit(
            @Nullable UUID patient,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Ward ward,
            int beds,
            @Size(max = 3) List<@Valid Guest> guests) {

        Visit {
            guests = List.copyOf(guests);
        }
    }

    record Guest(@NotNull @Size(min = 1, max = 9) String name, @Nullable UUID id) {}

    static final class Filter {

        @QueryParam("day")
        @Nullable LocalDate day;

        @QueryParam("since")
        @Nullable Instant since;

        @QueryParam("q")
        @Size(min = 2) @Nullable String text;
    }

    @GET
    public List<String> find(
            @BeanParam PageRequest page,
            @Valid @BeanParam Filter filter,
            @RestQuery @Nullable UUID patient,
            @QueryParam("ward") @Nullable Ward ward,
            @QueryParam("tag") List<String> tags,
            @QueryParam("code") @Size(max = 3) @Nullable String code) {
        return List.copyOf(tags);
    }

    @GET
    @Path("{patient}/{number}")
    public List<String> read(@RestPath UUID patient, @RestPath int number) {
        return List.of();
    }

    @GET
    @Path("poster")
    public Response poster() {
        return Response.ok(List.of()).header("Cache-Control", "max-age=60").build();
    }

    @POST
    public Visit make(@Valid @NotNull Visit visit) {
        return visit;
    }
}
