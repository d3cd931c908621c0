package id.percaya.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Delivers events of other services to the reactions as the kit does: in one transaction of the
/// tenant. It bypasses the inbox, so that repeated deliveries reach the reactions too.
@ApplicationScoped
public class ReceivedEvents {

    private final List<Reaction> reactions;
    private final Transactions transactions;

    ReceivedEvents(@All List<Reaction> reactions, Transactions transactions) {
        this.reactions = reactions;
        this.transactions = transactions;
    }

    record Alert(
            UUID ruleId,
            UUID monitorId,
            String facility,
            String severity,
            String windowStart,
            String windowEnd,
            long mentions,
            long negative,
            double baseline,
            int minimum,
            long reachSocial,
            long reachNonSocial,
            double netSentiment,
            List<String> sampleMentionIds) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Publication(
            @Nullable UUID contentId,
            @Nullable UUID statementId,
            @Nullable UUID crisisId,
            String facility,
            String channel,
            String kind,
            String state,
            @Nullable List<String> reasons,
            @Nullable String publishedAt,
            @Nullable String url) {}

    record Released() {}

    public void alert(String type, UUID alert, String severity, long negative) {
        Alert data =
                new Alert(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "melati-kemang",
                        severity,
                        "2027-03-01T00:00:00Z",
                        "2027-03-02T00:00:00Z",
                        210,
                        negative,
                        3.5,
                        20,
                        1_200_000,
                        4_300_000,
                        -0.82,
                        List.of("m-1", "m-2"));
        deliver(type, alert, data);
    }

    public void statementPublished(UUID statement, String channel, Instant at) {
        Publication data =
                new Publication(
                        null,
                        statement,
                        null,
                        "melati-kemang",
                        channel,
                        "STATEMENT",
                        "PUBLISHED",
                        null,
                        at.toString(),
                        "https://melati.example/1");
        deliver("publication.published.v1", UUID.randomUUID(), data);
    }

    public void contentPublished(String channel) {
        Publication data =
                new Publication(
                        UUID.randomUUID(),
                        null,
                        null,
                        "melati-kemang",
                        channel,
                        "VIDEO",
                        "PUBLISHED",
                        null,
                        Instant.now().toString(),
                        null);
        deliver("publication.published.v1", UUID.randomUUID(), data);
    }

    public void held(UUID publication, @Nullable UUID crisis) {
        Publication data =
                new Publication(
                        UUID.randomUUID(),
                        null,
                        crisis,
                        "melati-kemang",
                        "TIKTOK",
                        "VIDEO",
                        "HELD",
                        List.of("HALTED"),
                        null,
                        null);
        deliver("publication.held.v1", publication, data);
    }

    public void released(UUID publication) {
        deliver("publication.released.v1", publication, new Released());
    }

    private void deliver(String type, UUID subject, Record data) {
        Tenant tenant = new Tenant(Requests.TENANT);
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, UUID.randomUUID(), null, null);
        ReceivedEvent event = new ReceivedEvent(type, subject, 1, Instant.now(), cause, json(data));
        transactions.retrying(
                tenant,
                () -> {
                    reactions.stream()
                            .filter(reaction -> reaction.eventType().equals(type))
                            .forEach(reaction -> reaction.on(event));
                    return event;
                });
    }

    private static String json(Record data) {
        try {
            return TolerantJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
