package id.percaya.listening.sources.source;

import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.sources.source.SourceCommand.ActivateSource;
import id.percaya.listening.sources.source.SourceCommand.PauseSource;
import id.percaya.listening.sources.source.SourceCommand.ResumeSource;
import id.percaya.listening.sources.source.SourceCommand.ReviseSource;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "sources",
        description = "Feeds, platforms and webhooks that Percaya listens to by itself.")
class SourceResource {

    private final SourceCommands commands;
    private final SourceCheck check;
    private final SourceViews views;
    private final Endpoint endpoint;

    SourceResource(
            SourceCommands commands, SourceCheck check, SourceViews views, Endpoint endpoint) {
        this.commands = commands;
        this.check = check;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Register a source",
            description =
                    "It is listened to once it is activated. FEED has an address; MASTODON the address of an"
                            + " instance and a hashtag as query; BLUESKY a query of words that must all be there;"
                            + " META_WEBHOOK, GOOGLE_REVIEWS and YOUTUBE_COMMENTS an account. 422 names each field"
                            + " that is missing or foreign, and ADDRESS_NOT_PUBLIC for an address that is no http or"
                            + " https URL of a public host. 409 TOO_MANY_SOURCES when the organisation has 200,"
                            + " without removed ones.")
    public RestResponse<SourceDetails> registerSource(@Valid @NotNull SourceRequest body) {
        SourceDefinition definition = check.definition(body);
        SourceId id = new SourceId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> commands.register(id, definition, request),
                () -> views.details(id.value()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Revise a source",
            description =
                    "Unless it is active. Reading begins anew; known mentions are recognised. The kind stays.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<SourceDetails> reviseSource(
            @RestPath UUID id, @Valid @NotNull SourceRequest body) {
        SourceDefinition definition = check.definition(body);
        return endpoint.command(
                body,
                request -> commands.revise(new SourceId(id), new ReviseSource(definition), request),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/set-secret")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Set the secret of a source",
            description =
                    "Replaces the former one at once. It is stored sealed, and no answer shows it. META_WEBHOOK"
                            + " needs appSecret and verifyToken, YOUTUBE_COMMENTS a token; MASTODON may have one."
                            + " GOOGLE_REVIEWS needs refreshToken, clientId and clientSecret, with which its access"
                            + " token is renewed each hour, or a token, which ends with its hour.")
    public RestResponse<SourceDetails> setSourceSecret(
            @RestPath UUID id, @Valid @NotNull SecretRequest body) {
        return endpoint.command(
                body,
                request -> commands.setSecret(new SourceId(id), body, request),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Activate a source",
            description =
                    "Polling begins at once. A source whose platform asks for a secret needs it first.")
    public RestResponse<SourceDetails> activateSource(@RestPath UUID id) {
        return command(id, new ActivateSource());
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Pause a source",
            description = "Nothing is heard until it is resumed. Its mentions stay.")
    public RestResponse<SourceDetails> pauseSource(@RestPath UUID id) {
        return command(id, new PauseSource());
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Resume a source",
            description = "A paused or halted one goes on where it stopped, at once.")
    public RestResponse<SourceDetails> resumeSource(@RestPath UUID id) {
        return command(id, new ResumeSource());
    }

    @POST
    @Path("{id}/remove")
    @RolesAllowed({"analyst", "tenant-admin"})
    @Operation(
            summary = "Remove a source",
            description =
                    "Cannot be undone. Its secret is deleted; its mentions and its history stay.")
    public RestResponse<SourceDetails> removeSource(@RestPath UUID id) {
        return endpoint.command(
                request -> commands.remove(new SourceId(id), request), () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("source")
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "tenant-admin"})
    @Operation(
            summary = "Show a source",
            description = "Its definition, its state, and when it was last heard.")
    public RestResponse<SourceDetails> getSource(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "tenant-admin"})
    @Operation(summary = "List sources", description = "Newest first.")
    public RestResponse<Page<SourceDetails>> listSources(
            @BeanParam PageRequest page, @Valid @BeanParam SourceFilter filter) {
        return endpoint.list(page, views.list(filter));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "auditor", "tenant-admin"})
    @Operation(
            summary = "Show the history of a source",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getSourceHistory(@RestPath UUID id) {
        return endpoint.history(new SourceId(id).stream(), SourceEvent.TYPES);
    }

    private RestResponse<SourceDetails> command(UUID id, SourceCommand command) {
        return endpoint.command(
                request -> commands.handle(new SourceId(id), command, request),
                () -> views.details(id));
    }
}
