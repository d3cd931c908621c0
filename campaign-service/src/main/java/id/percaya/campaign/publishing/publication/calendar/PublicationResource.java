package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "publications",
        description = "Publications: one content on one account at one instant.")
class PublicationResource {

    private final Publications publications;
    private final BookingHandler bookings;
    private final PublishGate gate;
    private final PublicationResponses responses;

    PublicationResource(
            Publications publications,
            BookingHandler bookings,
            PublishGate gate,
            PublicationResponses responses) {
        this.publications = publications;
        this.bookings = bookings;
        this.gate = gate;
        this.responses = responses;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            summary = "Schedule a publication",
            description =
                    "Takes the approved version of the content; without one it is refused with"
                            + " CONTENT_NOT_APPROVED, outside its campaign's period with"
                            + " OUTSIDE_CAMPAIGN_PERIOD, with TEXT_TOO_LONG if the account's channel"
                            + " takes no text of this length, and with MEDIA_UNFIT if it takes no post"
                            + " with these media together. Another publication on the account that"
                            + " says the same with the same media within 24 hours is refused with"
                            + " DUPLICATE and its id in `inTheWay`. The publish gate decides again"
                            + " when it is due.")
    public RestResponse<PublicationDetails> schedulePublication(
            @Valid @NotNull SchedulePublicationRequest body) {
        PublicationId id = new PublicationId(Ids.next());
        return responses.created(id, body, request -> bookings.schedule(id, body, request));
    }

    @POST
    @Path("{id}/reschedule")
    @RolesAllowed("communications")
    @Operation(
            summary = "Reschedule a publication",
            description =
                    "Also after it was missed, or failed in a way that may be retried. DUPLICATE as"
                            + " for a new one.")
    public RestResponse<PublicationDetails> reschedulePublication(
            @RestPath UUID id, @Valid @NotNull ReschedulePublicationRequest body) {
        PublicationId publication = new PublicationId(id);
        return responses.rebooked(
                publication, body, request -> bookings.reschedule(publication, body, request));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Release a held publication",
            description =
                    "After STOP_ASKED too: the person who has it in hand may post it then, until its grace is over"
                            + " (DUE_IN_THE_PAST)."
                            + " Refused with every reason that still holds it: HALTED, HALT_SUSPECTED, CONSENT_NOT_PERMITTED,"
                            + " CONSENT_VIEW_STALE, CONSENT_END_UNPROCESSED, NOT_APPROVED, CAMPAIGN_NOT_ACTIVE,"
                            + " OUTSIDE_CAMPAIGN_PERIOD, ACCOUNT_CLOSED, QUIET_HOURS, TOO_LONG, MEDIA_GONE,"
                            + " MEDIA_UNFIT.")
    public RestResponse<PublicationDetails> releasePublication(@RestPath UUID id) {
        PublicationId publication = new PublicationId(id);
        return responses.changed(
                publication, null, request -> gate.release(publication, request.context()));
    }

    @POST
    @Path("{id}/dismiss-suspicion")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Dismiss the suspicion of a halt",
            description =
                    "For a person who has read it: it is not about what the halt names, although its text has"
                            + " the name without the tag (HALT_SUSPECTED). Releases it, unless something else holds"
                            + " it. Refused with NOT_SUSPECTED for a halt that covers it or does not suspect it.")
    public RestResponse<PublicationDetails> dismissPublicationSuspicion(
            @RestPath UUID id, @Valid @NotNull DismissSuspicionRequest body) {
        PublicationId publication = new PublicationId(id);
        return responses.changed(
                publication,
                body,
                request -> gate.dismissSuspicion(publication, body.haltId(), request.context()));
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Cancel a publication",
            description = "Possible until it is claimed for sending.")
    public RestResponse<PublicationDetails> cancelPublication(@RestPath UUID id) {
        return command(id, null, _ -> new CancelPublication());
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed("communications")
    @Operation(
            summary = "Confirm that a publication is public",
            description =
                    "For the person who posted it, or who found it online after an unclear outcome."
                            + " Possible after STOP_ASKED too; it is then a breach, on record and"
                            + " announced. The link is https and one of the channel's own, and"
                            + " no other publication has it: LINK_TAKEN.")
    public RestResponse<PublicationDetails> confirmPublication(
            @RestPath UUID id, @Valid @NotNull ConfirmPublicationRequest body) {
        return command(id, body, request -> body.command(channel(id, request), request.at()));
    }

    @POST
    @Path("{id}/deny")
    @RolesAllowed("communications")
    @Operation(
            summary = "Report that a publication is not public",
            description =
                    "For a person who has made sure, also after STOP_ASKED. It may then be rescheduled.")
    public RestResponse<PublicationDetails> denyPublication(@RestPath UUID id) {
        return command(id, null, request -> new DenyPublication(request.at()));
    }

    @POST
    @Path("{id}/retract")
    @RolesAllowed({"communications", "crisis-lead", "privacy-officer"})
    @Operation(
            summary = "Take a publication down",
            description =
                    "By webhook if the account has one. Otherwise a person takes it down and confirms.")
    public RestResponse<PublicationDetails> retractPublication(@RestPath UUID id) {
        return command(id, null, request -> new RetractPublication(request.at()));
    }

    @POST
    @Path("{id}/confirm-retracted")
    @RolesAllowed({"communications", "crisis-lead", "privacy-officer"})
    @Operation(
            summary = "Confirm that a publication was taken down",
            description = "For the person who took it down or made sure that it is gone.")
    public RestResponse<PublicationDetails> confirmPublicationRetracted(@RestPath UUID id) {
        return command(id, null, request -> new ConfirmRetracted(request.at()));
    }

    private @Nullable Channel channel(UUID id, RequestContext request) {
        return publications
                .state(new PublicationId(id), request.tenant())
                .existing()
                .map(scheduled -> scheduled.target().channel())
                .orElse(null);
    }

    private RestResponse<PublicationDetails> command(
            UUID id, @Nullable Object body, Function<RequestContext, PublicationCommand> command) {
        PublicationId publication = new PublicationId(id);
        return responses.changed(
                publication,
                body,
                request ->
                        publications.handle(
                                publication, command.apply(request), request.context()));
    }
}
