package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationCommand;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmRetracted;
import id.percaya.campaign.publishing.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RetractPublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "publications", description = "One content on one account at one instant.")
class PublicationResource {

    private final Publications publications;
    private final SchedulePublicationHandler scheduling;
    private final PublishGate gate;
    private final PublicationResponses answers;

    PublicationResource(
            Publications publications,
            SchedulePublicationHandler scheduling,
            PublishGate gate,
            PublicationResponses answers) {
        this.publications = publications;
        this.scheduling = scheduling;
        this.gate = gate;
        this.answers = answers;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            operationId = "schedulePublication",
            summary = "Schedule a publication",
            description =
                    "Of the content's approved version: CONTENT_NOT_APPROVED without one. Whether it is"
                            + " published is decided when it is due.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "201",
            responseDescription = "The publication, at its Location.")
    public Response schedule(@Valid @NotNull SchedulePublicationRequest body) {
        PublicationId id = new PublicationId(Ids.next());
        return answers.created(id, body, asked -> scheduling.schedule(id, body, asked));
    }

    @POST
    @Path("{id}/reschedule")
    @RolesAllowed("communications")
    @Operation(
            operationId = "reschedulePublication",
            summary = "Give a publication another time",
            description = "Also after it was missed, or failed in a way that can be repeated.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response reschedule(
            @RestPath UUID id, @Valid @NotNull ReschedulePublicationRequest body) {
        return command(id, body, asked -> body.command(asked.at()));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            operationId = "releasePublication",
            summary = "Affirm a publication that was held",
            description =
                    "Refused with everything that is still in the way: HALTED, CONSENT_NOT_PERMITTED,"
                            + " CONSENT_VIEW_STALE, NOT_APPROVED, CAMPAIGN_NOT_ACTIVE, ACCOUNT_CLOSED.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response release(@RestPath UUID id) {
        PublicationId publication = new PublicationId(id);
        return answers.changed(
                publication, null, asked -> gate.release(publication, asked.at(), asked.intent()));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            operationId = "cancelPublication",
            summary = "Cancel a publication",
            description = "Until it is claimed for sending.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response cancel(@RestPath UUID id) {
        return command(id, null, _ -> new CancelPublication());
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("communications")
    @Operation(
            operationId = "confirmPublication",
            summary = "Confirm that it was published",
            description = "By the person who posted it, or who saw it where that was not known.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response confirm(@RestPath UUID id, @Valid @NotNull ConfirmPublicationRequest body) {
        return command(id, body, asked -> body.command(asked.at()));
    }

    @POST
    @Path("{id}/deny")
    @RolesAllowed("communications")
    @Operation(
            operationId = "denyPublication",
            summary = "Say that it was not published",
            description = "By a person who made sure; it may then be given another time.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response deny(@RestPath UUID id) {
        return command(id, null, asked -> new DenyPublication(asked.at()));
    }

    @POST
    @Path("{id}/retract")
    @RolesAllowed({"communications", "crisis-lead", "privacy-officer"})
    @Operation(
            operationId = "retractPublication",
            summary = "Take a publication down",
            description = "By webhook where the account has one; else a person does and confirms.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response retract(@RestPath UUID id) {
        return command(id, null, asked -> new RetractPublication(asked.at()));
    }

    @POST
    @Path("{id}/confirm-retracted")
    @RolesAllowed({"communications", "crisis-lead", "privacy-officer"})
    @Operation(
            operationId = "confirmPublicationRetracted",
            summary = "Confirm that it was taken down",
            description = "By the person who took it down or made sure.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication as it is now.")
    public Response confirmRetracted(@RestPath UUID id) {
        return command(id, null, asked -> new ConfirmRetracted(asked.at()));
    }

    private Response command(
            UUID id, @Nullable Object body, Function<RequestContext, PublicationCommand> command) {
        PublicationId publication = new PublicationId(id);
        return answers.changed(
                publication,
                body,
                asked -> publications.handle(publication, command.apply(asked), asked.intent()));
    }
}
