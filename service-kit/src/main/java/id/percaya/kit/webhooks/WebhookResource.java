package id.percaya.kit.webhooks;

import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.webhooks.WebhookCommand.PauseWebhook;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/webhook-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"tenant-admin", "partner"})
@Tag(
        name = "webhook-subscriptions",
        description = "Addresses of partners to which events are sent.")
class WebhookResource {

    private final WebhookCommands commands;
    private final WebhookTargets targets;
    private final WebhookViews views;
    private final WebhookReach reach;
    private final WebhookAnswers answers;
    private final Endpoint endpoint;

    WebhookResource(
            WebhookCommands commands,
            WebhookTargets targets,
            WebhookViews views,
            WebhookReach reach,
            WebhookAnswers answers,
            Endpoint endpoint) {
        this.commands = commands;
        this.targets = targets;
        this.views = views;
        this.reach = reach;
        this.answers = answers;
        this.endpoint = endpoint;
    }

    @POST
    @Confidential
    @Operation(
            summary = "Subscribe to events",
            description =
                    "Events recorded from now on are posted to the address as CloudEvents in JSON, signed as Standard Webhooks specifies. The answer has the secret, once. 422 `ADDRESS_NOT_ALLOWED` at `/url`. Refused with UNKNOWN_EVENT_TYPE, or with TOO_MANY_SUBSCRIPTIONS when the organisation has 100.")
    public RestResponse<WebhookDetails> createWebhookSubscription(
            @Valid @NotNull WebhookRequest body) {
        WebhookTarget target = targets.target(body);
        UUID id = Ids.next();
        return answers.withSecret(
                endpoint.create(
                        id,
                        body,
                        request -> commands.create(id, target, request),
                        () -> views.details(id)));
    }

    @GET
    @Operation(
            summary = "List webhook subscriptions",
            description =
                    "Newest first, without deleted ones. A partner sees and changes those that it made itself, an administrator of the organisation all of them.")
    public RestResponse<Page<WebhookDetails>> listWebhookSubscriptions(
            @BeanParam PageRequest page) {
        return endpoint.list(page, "all", views::page, each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf(value = "webhook-subscription", withheldFrom = "partner")
    @Operation(
            summary = "Show a webhook subscription",
            description = "Its address, types and state, and since when it has been failing.")
    public RestResponse<WebhookDetails> getWebhookSubscription(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a webhook subscription",
            description = "Its events in order, also after its deletion.")
    public RestResponse<HistoryPage> getWebhookSubscriptionHistory(@RestPath UUID id) {
        var _ =
                endpoint.answer(() -> {
                    reach.require(id);
                    return id;
                });
        return endpoint.history(Webhooks.stream(id), WebhookEvent.TYPES);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a webhook subscription",
            description =
                    "Replaces address and types. Deliveries that are pending go to the new address.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<WebhookDetails> changeWebhookSubscription(
            @RestPath UUID id, @Valid @NotNull WebhookRequest body) {
        WebhookTarget target = targets.target(body);
        return endpoint.command(
                body, request -> commands.change(id, target, request), () -> views.details(id));
    }

    @POST
    @Path("{id}/rotate-secret")
    @Confidential
    @Operation(
            summary = "Rotate the secret",
            description =
                    "The answer has the new secret, once. The former one signs too until `formerSecretUntil`, a day later.")
    public RestResponse<WebhookDetails> rotateWebhookSecret(@RestPath UUID id) {
        return answers.withSecret(command(id, request -> commands.rotate(id, request)));
    }

    @POST
    @Path("{id}/pause")
    @Operation(
            summary = "Pause a webhook subscription",
            description = "Nothing is sent until it is resumed. Refused for a disabled one.")
    public RestResponse<WebhookDetails> pauseWebhookSubscription(@RestPath UUID id) {
        return command(id, request -> commands.handle(id, new PauseWebhook(), request));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            summary = "Resume a webhook subscription",
            description =
                    "A paused or disabled one goes on where it stopped. Pending deliveries are tried at once.")
    public RestResponse<WebhookDetails> resumeWebhookSubscription(@RestPath UUID id) {
        return command(id, request -> commands.resume(id, request));
    }

    @POST
    @Path("{id}/test")
    @Operation(
            summary = "Send a test event",
            description =
                    "Sends `id.percaya.webhook.test.v1`; the log of deliveries shows the answer. Refused unless active.")
    public RestResponse<WebhookDetails> testWebhookSubscription(@RestPath UUID id) {
        return command(id, request -> commands.test(id, request));
    }

    @POST
    @Path("{id}/replay")
    @Operation(
            summary = "Send events again",
            description =
                    "Goes on with the first event recorded at `from` or later, instead of the next one. Repeated events have the same ids. Pending deliveries of earlier events are dropped.")
    public RestResponse<WebhookDetails> replayWebhookSubscription(
            @RestPath UUID id, @Valid @NotNull ReplayRequest body) {
        return endpoint.command(
                body,
                request -> commands.replay(id, body.from(), request),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/delete")
    @Operation(
            summary = "Delete a webhook subscription",
            description =
                    "Nothing more is sent. The secrets and the log of deliveries are deleted; its history stays. Repeating it is harmless.")
    public RestResponse<WebhookDetails> deleteWebhookSubscription(@RestPath UUID id) {
        return command(id, request -> commands.delete(id, request));
    }

    private RestResponse<WebhookDetails> command(
            UUID id, Function<RequestContext, Version> command) {
        return endpoint.command(command, () -> views.details(id));
    }
}
