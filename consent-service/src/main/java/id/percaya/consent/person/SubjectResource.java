package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.ChangeCapacity;
import id.percaya.consent.person.SubjectCommand.RemoveSubstitute;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.untyped.Endpoint;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "subjects",
        description =
                "Persons shown in publications. The other APIs know them by a" + " pseudonym only.")
class SubjectResource {

    private static final String PRIVACY_OFFICER = "privacy-officer";

    private final Subjects subjects;
    private final SubjectViews views;
    private final Endpoint endpoint;

    SubjectResource(Subjects subjects, SubjectViews views, Endpoint endpoint) {
        this.subjects = subjects;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            operationId = "registerSubject",
            summary = "Register a person",
            description =
                    "Assigns a pseudonym. Name, birth date and contact are encrypted"
                            + " under the person's own key, and no response to a command repeats"
                            + " them. A MINOR needs a birth date. Refused: BIRTH_DATE_MISSING,"
                            + " OF_AGE, UNDER_AGE, BORN_IN_FUTURE.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "201",
            responseDescription = "The person's record; its address is in Location.")
    public Response register(@Valid @NotNull RegisterSubjectRequest body) {
        SubjectId id = new SubjectId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked -> subjects.handle(id, body.command(asked.at()), asked.intent()),
                () -> views.pseudonymous(id.value()));
    }

    @POST
    @Path("{id}/change-capacity")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            operationId = "changeCapacity",
            summary = "Change a person's legal capacity",
            description =
                    "Takes effect now. A child becomes an ADULT automatically on the"
                            + " 18th birthday. Refused when the birth date contradicts the"
                            + " capacity: BIRTH_DATE_MISSING, OF_AGE, UNDER_AGE. Also refused:"
                            + " SUBJECT_ERASED.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "200",
            responseDescription = "The person's record.")
    public Response changeCapacity(@RestPath UUID id, @Valid @NotNull ChangeCapacityRequest body) {
        return endpoint.command(
                body,
                asked ->
                        subjects.handle(
                                new SubjectId(id),
                                new ChangeCapacity(body.capacity(), asked.at()),
                                asked.intent()),
                () -> views.pseudonymous(id));
    }

    @POST
    @Path("{id}/add-substitute")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            operationId = "addSubstitute",
            summary = "Add a substitute for a person",
            description =
                    "A substitute may decide for a person who cannot. Substitutes are"
                            + " kept in the legal order: spouse, adult child, parent, sibling,"
                            + " heir. A legal guardian stands outside this order. Refused:"
                            + " TOO_MANY_SUBSTITUTES (more than 20), SUBJECT_ERASED.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "200",
            responseDescription = "The person's record.")
    public Response addSubstitute(@RestPath UUID id, @Valid @NotNull AddSubstituteRequest body) {
        UUID substitute = Ids.next();
        return endpoint.command(
                body,
                asked ->
                        subjects.handle(
                                new SubjectId(id),
                                body.command(substitute, asked.at()),
                                asked.intent()),
                () -> views.pseudonymous(id));
    }

    @POST
    @Path("{id}/remove-substitute")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            operationId = "removeSubstitute",
            summary = "Remove a person's substitute",
            description =
                    "Consents that the substitute has signed stay valid. Refused:"
                            + " NO_SUCH_SUBSTITUTE, SUBJECT_ERASED.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "200",
            responseDescription = "The person's record.")
    public Response removeSubstitute(
            @RestPath UUID id, @Valid @NotNull RemoveSubstituteRequest body) {
        return endpoint.command(
                body,
                asked ->
                        subjects.handle(
                                new SubjectId(id),
                                new RemoveSubstitute(body.substituteId(), asked.at()),
                                asked.intent()),
                () -> views.pseudonymous(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PRIVACY_OFFICER, "auditor"})
    @Operation(
            operationId = "getSubject",
            summary = "Show a person's record",
            description =
                    "Only the privacy officer sees name, birth date, contact and the"
                            + " substitutes' names.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "200",
            responseDescription = "The person's record.")
    public Response details(@RestPath UUID id, @Context SecurityContext asking) {
        return endpoint.read(
                asking.isUserInRole(PRIVACY_OFFICER)
                        ? () -> views.identified(id)
                        : () -> views.pseudonymous(id));
    }

    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            operationId = "listSubjects",
            summary = "Find a person by pseudonym",
            description = "Newest first, without personal fields. There is no search by" + " name.")
    @APIResponseSchema(
            value = SubjectPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "The pseudonym to look for.") @QueryParam("pseudonym")
                    @Nullable UUID pseudonym) {
        return endpoint.list(
                page,
                "pseudonym=" + pseudonym,
                (after, limit) -> views.list(pseudonym, after, limit),
                SubjectDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({PRIVACY_OFFICER, "auditor"})
    @Operation(
            operationId = "getSubjectHistory",
            summary = "Show what happened to a person's record",
            description =
                    "Its events in order: what, when and by whom, without personal" + " fields.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new SubjectId(id).stream(), SubjectEvent.TYPES);
    }
}
