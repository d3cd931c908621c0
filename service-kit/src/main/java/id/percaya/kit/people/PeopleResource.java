package id.percaya.kit.people;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/people")
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
@Tag(name = "people", description = "The people of the organisation.")
class PeopleResource {

    private final People people;
    private final SeenPeople seen;
    private final Endpoint endpoint;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    PeopleResource(
            People people,
            SeenPeople seen,
            Endpoint endpoint,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.seen = seen;
        this.endpoint = endpoint;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List people",
            description =
                    "By display name. This service knows the people whose tokens it has seen and those whom a tenant administrator has entered.")
    public RestResponse<Page<PersonDetails>> listPeople(
            @BeanParam PageRequest page, @Valid @BeanParam PersonFilter filter) {
        return endpoint.list(page, people.list(filter));
    }

    @GET
    @Path("{subject}")
    @Operation(summary = "Show a person", description = "Returns the person's names and roles.")
    public RestResponse<PersonDetails> getPerson(@RestPath UUID subject) {
        return endpoint.read(() -> people.details(subject));
    }

    @PUT
    @Path("{subject}")
    @RolesAllowed("tenant-admin")
    @Operation(
            summary = "Register a person",
            description =
                    "Enters a person or replaces their names and roles. Entered values win over those of tokens. Send the ETag that you read as If-Match, or \"0\" for a person who is not in the list. The roles are only shown; what a person may do is up to the identity provider.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<PersonDetails> registerPerson(
            @RestPath UUID subject, @Valid @NotNull PersonRequest body) {
        return endpoint.command(
                body,
                request -> people.enter(subject, body.names(), request.at(), request.context()),
                () -> people.details(subject));
    }

    @DELETE
    @Path("{subject}")
    @RolesAllowed("tenant-admin")
    @Operation(
            summary = "Remove a person",
            description =
                    "Erases the person's names here. A token that was issued before the removal does not bring them back; one that is issued later does.")
    @APIResponse(responseCode = "204", description = "The names are erased.")
    public RestResponse<Void> removePerson(@RestPath UUID subject) {
        Tenant tenant = caller.tenant();
        boolean _ =
                transactions.call(
                        tenant,
                        () -> {
                            people.remove(tenant, subject, clock.instant());
                            return true;
                        });
        seen.forget(tenant, subject);
        return RestResponse.noContent();
    }
}
