package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.ChangeCapacity;
import id.percaya.consent.person.SubjectCommand.RemoveSubstitute;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/subjects")
@Confidential
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
            summary = "Register a person",
            description =
                    "Assigns a pseudonym. Name, birth date and contact are encrypted"
                            + " under the person's own key, and no response to a command repeats"
                            + " them. A MINOR needs a birth date. Refused: BIRTH_DATE_MISSING,"
                            + " OF_AGE, UNDER_AGE, BORN_IN_FUTURE.")
    public RestResponse<SubjectDetails> registerSubject(
            @Valid @NotNull RegisterSubjectRequest body) {
        SubjectId id = new SubjectId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> subjects.handle(id, body.command(request.at()), request.context()),
                () -> views.pseudonymous(id.value()));
    }

    @POST
    @Path("{id}/change-capacity")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            summary = "Change a person's legal capacity",
            description =
                    "Takes effect now. A child becomes an ADULT automatically on the"
                            + " 18th birthday. Refused when the birth date contradicts the"
                            + " capacity: BIRTH_DATE_MISSING, OF_AGE, UNDER_AGE. Also refused:"
                            + " SUBJECT_ERASED.")
    public RestResponse<SubjectDetails> changeCapacity(
            @RestPath UUID id, @Valid @NotNull ChangeCapacityRequest body) {
        return command(id, body, request -> new ChangeCapacity(body.capacity(), request.at()));
    }

    @POST
    @Path("{id}/add-substitute")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            summary = "Add a substitute for a person",
            description =
                    "A substitute may decide for a person who cannot. Substitutes are"
                            + " kept in the legal order: spouse, adult child, parent, sibling,"
                            + " heir. A legal guardian stands outside this order. Refused:"
                            + " TOO_MANY_SUBSTITUTES (more than 20), SUBJECT_ERASED.")
    public RestResponse<SubjectDetails> addSubstitute(
            @RestPath UUID id, @Valid @NotNull AddSubstituteRequest body) {
        UUID substitute = Ids.next();
        return command(id, body, request -> body.command(substitute, request.at()));
    }

    @POST
    @Path("{id}/remove-substitute")
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            summary = "Remove a person's substitute",
            description =
                    "Consents that the substitute has signed stay valid. Refused:"
                            + " NO_SUCH_SUBSTITUTE, SUBJECT_ERASED.")
    public RestResponse<SubjectDetails> removeSubstitute(
            @RestPath UUID id, @Valid @NotNull RemoveSubstituteRequest body) {
        return command(
                id, body, request -> new RemoveSubstitute(body.substituteId(), request.at()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("subject")
    @RolesAllowed({PRIVACY_OFFICER, "auditor"})
    @Operation(
            summary = "Show a person's record",
            description =
                    "Only the privacy officer sees name, birth date, contact and the"
                            + " substitutes' names.")
    public RestResponse<SubjectDetails> getSubject(
            @RestPath UUID id, @Context SecurityContext asking) {
        return endpoint.read(
                asking.isUserInRole(PRIVACY_OFFICER)
                        ? () -> views.identified(id)
                        : () -> views.pseudonymous(id));
    }

    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @Operation(
            summary = "Find a person by pseudonym",
            description =
                    "Newest first, without personal fields. `from` and `until` bound `registeredAt`. No search by name.")
    public RestResponse<Page<SubjectDetails>> listSubjects(
            @BeanParam PageRequest page,
            @Valid @BeanParam SubjectFilter filter,
            @BeanParam TimeSpan registered) {
        return endpoint.list(page, views.list(filter, registered));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({PRIVACY_OFFICER, "auditor"})
    @Operation(
            summary = "Show what happened to a person's record",
            description =
                    "Its events in order: what, when and by whom, without personal" + " fields.")
    public RestResponse<HistoryPage> getSubjectHistory(@RestPath UUID id) {
        return endpoint.history(new SubjectId(id).stream(), SubjectEvent.TYPES);
    }

    private RestResponse<SubjectDetails> command(
            UUID id, Object body, Function<RequestContext, SubjectCommand> command) {
        return endpoint.command(
                body,
                request ->
                        subjects.handle(
                                new SubjectId(id), command.apply(request), request.context()),
                () -> views.pseudonymous(id));
    }
}
