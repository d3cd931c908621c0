package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.ChangeCapacity;
import id.percaya.consent.person.SubjectCommand.RemoveSubstitute;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
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
@Tag(name = "subjects", description = "The persons shown, known to all others by a pseudonym.")
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
                    "Gives them a pseudonym. Name, birth date and contact are"
                            + " sealed under a key of"
                            + " their own, and no command's answer repeats them. A MINOR needs"
                            + " a birth date: refused as BIRTH_DATE_MISSING,"
                            + " OF_AGE, UNDER_AGE or BORN_IN_FUTURE.")
    @APIResponseSchema(
            value = SubjectDetails.class,
            responseCode = "201",
            responseDescription = "The person's record, at its Location.")
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
            summary = "Change what a person may decide",
            description =
                    "From now on. A child comes of age by itself at the 18th"
                            + " birthday. Refused as"
                            + " BIRTH_DATE_MISSING, OF_AGE or UNDER_AGE where the birth date says"
                            + " otherwise, and as SUBJECT_ERASED.")
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
            summary = "Add somebody who may decide for a person",
            description =
                    "Kept in their legal order: spouse, adult child, parent,"
                            + " sibling, heir; a legal"
                            + " guardian stands outside of it. At most 20:"
                            + " TOO_MANY_SUBSTITUTES. Refused for one who was erased:"
                            + " SUBJECT_ERASED.")
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
            summary = "Remove somebody who may decide for a person",
            description =
                    "What they signed before stays. Refused: NO_SUCH_SUBSTITUTE,"
                            + " SUBJECT_ERASED.")
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
            description = "Name, birth date, contact and substitutes to the privacy officer alone.")
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
            description =
                    "Newest first, without what tells who they are. There is no search by name.")
    @APIResponseSchema(
            value = SubjectPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "The one that is looked for.") @QueryParam("pseudonym")
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
            description = "Its events in order: what, when, by whom; never what tells who it is.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new SubjectId(id).stream(), SubjectEvent.TYPES);
    }
}
