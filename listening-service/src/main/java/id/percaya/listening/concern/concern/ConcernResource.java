package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.concern.concern.ConcernCommand.AnswerConcern;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernCommand.DismissConcern;
import id.percaya.listening.concern.setting.AnswerTime;
import id.percaya.listening.concern.setting.ConcernRulesReader;
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
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "concerns", description = "Worries that many people begin to speak about.")
class ConcernResource {

    private final Concerns concerns;
    private final ConcernOpening opening;
    private final ConcernViews views;
    private final ConcernRulesReader rules;
    private final Endpoint endpoint;

    ConcernResource(
            Concerns concerns,
            ConcernOpening opening,
            ConcernViews views,
            ConcernRulesReader rules,
            Endpoint endpoint) {
        this.concerns = concerns;
        this.opening = opening;
        this.views = views;
        this.rules = rules;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"analyst", "communications"})
    @Operation(
            summary = "Open a concern",
            description =
                    "For mentions in which people worry about the same thing. Most concerns are opened without"
                            + " a person, when terms become unusually frequent. 422 `MONITOR_ABSENT` or"
                            + " `MENTION_ABSENT` if the monitor does not exist or did not pick all the mentions.")
    public RestResponse<ConcernDetails> openConcern(@Valid @NotNull OpenConcernRequest body) {
        ConcernId id = new ConcernId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> opening.open(id, body, request),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/confirm")
    @RolesAllowed({"analyst", "communications"})
    @Operation(
            summary = "Confirm a concern",
            description =
                    "Asks for educational content until the due time, which others hear. 422 `RANGE` unless"
                            + " answerWithin is PT1H to P30D; without it the organisation's usual time applies.")
    public RestResponse<ConcernDetails> confirmConcern(
            @RestPath UUID id, @Valid @NotNull ConfirmConcernRequest body) {
        if (body.answerWithin() != null) {
            AnswerTime.require("/answerWithin", body.answerWithin());
        }
        return endpoint.command(
                body,
                request -> confirm(new ConcernId(id), body, request),
                () -> views.details(id));
    }

    private Version confirm(ConcernId id, ConfirmConcernRequest body, RequestContext request) {
        Duration within = body.answerWithin();
        Duration usual = rules.of(request.tenant()).answerWithin();
        return concerns.handle(
                id,
                new ConfirmConcern(
                        views.counts(id),
                        body.topic(),
                        request.at().plus(within == null ? usual : within),
                        request.at()),
                request.context());
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({"analyst", "communications"})
    @Operation(
            summary = "Record the answer to a concern",
            description =
                    "For an answer that campaign-service does not know of. One that has faded can still be"
                            + " answered.")
    public RestResponse<ConcernDetails> answerConcern(
            @RestPath UUID id, @Valid @NotNull AnswerConcernRequest body) {
        return endpoint.command(
                body,
                request ->
                        concerns.handle(
                                new ConcernId(id),
                                new AnswerConcern(body.publicationId(), request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/dismiss")
    @RolesAllowed({"analyst", "communications"})
    @Operation(
            summary = "Dismiss a concern",
            description =
                    "Cannot be undone. Its terms open no other concern for 28 days. A confirmed concern cannot be"
                            + " dismissed, because others have heard of it.")
    public RestResponse<ConcernDetails> dismissConcern(@RestPath UUID id) {
        return endpoint.command(
                request ->
                        concerns.handle(
                                new ConcernId(id),
                                new DismissConcern(request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("concern")
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show a concern",
            description =
                    "With its terms, which at least three authors used, its counts and a sample of its mentions.")
    public RestResponse<ConcernDetails> getConcern(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "List concerns",
            description = "Newest first. `from` and `until` bound `openedAt`.")
    public RestResponse<Page<ConcernDetails>> listConcerns(
            @BeanParam PageRequest page,
            @Valid @BeanParam ConcernFilter filter,
            @BeanParam TimeSpan opened) {
        return endpoint.list(page, views.list(filter, opened));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "communications", "auditor"})
    @Operation(
            summary = "Show the history of a concern",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getConcernHistory(@RestPath UUID id) {
        return endpoint.history(new ConcernId(id).stream(), ConcernEvent.TYPES);
    }
}
