package id.percaya.kit.live;

import id.percaya.kit.tenancy.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/changes")
@Tag(name = "changes", description = "Changes, as they happen.")
class ChangesResource {

    /// Tells nginx and its kin to pass on each line at once.
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private static final String OPERATION = "GET /v1/changes";

    private final ChangeConnections connections;
    private final LogPositions positions;
    private final ChangeRoles roles;
    private final Caller caller;
    private final Clock clock;

    ChangesResource(
            ChangeConnections connections,
            LogPositions positions,
            ChangeRoles roles,
            Caller caller,
            Clock clock) {
        this.connections = connections;
        this.positions = positions;
        this.roles = roles;
        this.caller = caller;
        this.clock = clock;
    }

    /// Answers the head alone: as a `GET` it would open a stream.
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> describeChanges() {
        return RestResponse.ok();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "analyst",
        "auditor",
        "partner",
        "tenant-admin"
    })
    @Operation(
            summary = "Follow the changes",
            description =
                    "Sends a server-sent event for each change of an aggregate that the caller may read. An event has ids only; read the aggregate again. The stream resumes after `Last-Event-ID` without a gap or a repeat. An event named `reset` means that too much was missed: read everything again. A comment is sent after 15 s of silence. The stream ends when the token expires; a client that is 256 events behind is disconnected. Refused with TOO_MANY_STREAMS when four streams of the caller are open.")
    @APIResponse(
            responseCode = "200",
            description = "The stream; the data of each event is a change.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeDetails.class)))
    public void followChanges(
            @Parameter(description = "The `id` of the last event that the client received.")
                    @HeaderParam("Last-Event-ID")
                    @Size(max = 1024) @Nullable String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context RoutingContext request) {
        HttpServerResponse response = request.response();
        String tenant = caller.tenant().id();
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader(UNBUFFERED, "no");
        ChangeReader reader =
                new ChangeReader(
                        tenant,
                        roles.typesFor(caller.roles()),
                        caller.expiry(),
                        new SseLine(
                                sse, sink, response, at -> positions.text(OPERATION, tenant, at)),
                        clock);
        var _ = request.addEndHandler(_ -> reader.hungUp());
        String person = tenant + "/" + caller.actor();
        if (lastEventId == null || lastEventId.isEmpty()) {
            connections.connect(person, reader);
        } else {
            connections.resume(person, reader, positions.position(OPERATION, tenant, lastEventId));
        }
    }
}
