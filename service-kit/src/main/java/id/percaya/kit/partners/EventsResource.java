package id.percaya.kit.partners;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.eventstore.Position;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.live.OpenStreams;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/events")
@RunOnVirtualThread
@Tag(name = "events", description = "Events for partners of the organisation.")
class EventsResource {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String PREFER = "Prefer";

    private final EventFeed feed;
    private final FeedCursors cursors;
    private final PartnerTypes types;
    private final OpenStreams waiting;
    private final Caller caller;
    private final Clock clock;

    EventsResource(
            EventFeed feed,
            FeedCursors cursors,
            PartnerTypes types,
            OpenStreams waiting,
            Caller caller,
            Clock clock) {
        this.feed = feed;
        this.cursors = cursors;
        this.types = types;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(BATCH)
    @RolesAllowed({"partner", "tenant-admin"})
    @Operation(
            summary = "List events for partners",
            description =
                    "Returns the organisation's events as CloudEvents, in the order in which they were recorded. Follow the `Link` with `rel=\"next\"`, which every answer has, also an empty one. With `Prefer: wait=20` the answer to the last batch waits for the next event. A cursor is refused with CURSOR_INVALID if it was made for another organisation or for a log that was restored since. Refused with UNKNOWN_EVENT_TYPE, or with TOO_MANY_STREAMS when four requests of the caller are waiting.")
    @Parameter(
            name = PREFER,
            in = ParameterIn.HEADER,
            description = "`wait=20` waits up to 20 seconds for an event (RFC 7240), at most 30.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 200,
                            pattern = "^[ -~]*$",
                            examples = "wait=20"))
    @APIResponse(
            responseCode = "200",
            description = "The events; none if nothing new was recorded.",
            headers = {
                @Header(
                        name = "Link",
                        description = "Where to go on (RFC 8288), with `rel=\"next\"`.",
                        required = true,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = 4000,
                                        examples =
                                                "</v1/events?after=bmV4dA&limit=50>; rel=\"next\"",
                                        pattern = "^</v1/events\\?[!-~]+>; rel=\"next\"$")),
                @Header(
                        name = "Preference-Applied",
                        description = "The time that the answer was willing to wait (RFC 7240).",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = 20,
                                        examples = "wait=20",
                                        pattern = "^wait=[0-9]+$"))
            },
            content =
                    @Content(
                            mediaType = BATCH,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = PartnerRecord.class,
                                            maxItems = 200)))
    public RestResponse<String> listEvents(
            @Valid @BeanParam FeedRequest asked,
            @Context HttpHeaders headers,
            @Context RoutingContext request)
            throws InterruptedException {
        EventFeed.Reading reading =
                new EventFeed.Reading(caller.tenant(), types.allOf(asked.types()), asked.limit);
        Position after = cursors.position(caller.tenant(), asked.after);
        Optional<Duration> wait =
                WaitPreference.of(
                        Objects.requireNonNullElse(
                                headers.getRequestHeader(PREFER), java.util.List.of()));
        Batch batch =
                wait.isPresent()
                        ? await(reading, after, wait.get(), request)
                        : feed.read(reading, after);
        String link =
                "<%s>; rel=\"next\""
                        .formatted(cursors.next(caller.tenant(), batch.next(), asked.repeated()));
        var answer =
                RestResponse.ResponseBuilder.ok(json(batch), BATCH)
                        .header(HttpHeaders.LINK, link)
                        .header(HttpHeaders.VARY, PREFER);
        wait.ifPresent(
                applied -> answer.header("Preference-Applied", "wait=" + applied.toSeconds()));
        return answer.build();
    }

    /// Not beyond the token's expiry.
    private Batch await(
            EventFeed.Reading reading, Position after, Duration wait, RoutingContext request)
            throws InterruptedException {
        String who = caller.tenant().id() + "/" + caller.actor();
        Duration left = Duration.between(clock.instant(), caller.expiry());
        waiting.enter(who);
        try {
            return feed.await(
                    reading,
                    after,
                    WaitPreference.shorter(wait, left),
                    stop -> request.addEndHandler(_ -> stop.run()));
        } finally {
            waiting.leave(who);
        }
    }

    private static String json(Batch batch) {
        try {
            return TolerantJson.mapper().writeValueAsString(batch.records());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
