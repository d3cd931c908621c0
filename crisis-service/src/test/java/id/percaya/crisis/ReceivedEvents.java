package id.percaya.crisis;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Facts of other services, given to the reactions as the kit gives them: in one transaction as the
/// tenant. The inbox is left out, so that a second delivery reaches them too.
@ApplicationScoped
public class ReceivedEvents {

    private final List<Reaction> reactions;
    private final Transactions transactions;

    ReceivedEvents(@All List<Reaction> reactions, Transactions transactions) {
        this.reactions = reactions;
        this.transactions = transactions;
    }

    public void alert(String type, UUID alert, String severity, long negative) {
        hear(
                type,
                alert,
                """
                {"ruleId": "%s", "monitorId": "%s", "facility": "melati-kemang", "severity": "%s",
                 "windowStart": "2027-03-01T00:00:00Z", "windowEnd": "2027-03-02T00:00:00Z",
                 "mentions": 210, "negative": %d, "baseline": 3.5, "minimum": 20,
                 "reachSocial": 1200000, "reachNonSocial": 4300000, "netSentiment": -0.82,
                 "sampleMentionIds": ["m-1", "m-2"]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), severity, negative));
    }

    public void published(UUID statement, String channel, Instant at) {
        hear(
                "publication.published.v1",
                UUID.randomUUID(),
                """
                {"contentId": null, "statementId": "%s", "facility": "melati-kemang",
                 "channel": "%s", "kind": "STATEMENT", "state": "PUBLISHED", "publishedAt": "%s",
                 "url": "https://melati.example/1"}
                """
                        .formatted(statement, channel, at));
    }

    public void held(UUID publication, UUID crisis) {
        hear(
                "publication.held.v1",
                publication,
                """
                {"contentId": "%s", "crisisId": "%s", "facility": "melati-kemang",
                 "channel": "TIKTOK", "kind": "VIDEO", "state": "HELD", "reasons": ["HALTED"]}
                """
                        .formatted(UUID.randomUUID(), crisis));
    }

    public void hear(String type, UUID subject, String data) {
        Tenant tenant = new Tenant(Requests.TENANT);
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, UUID.randomUUID(), null, null);
        Instant now = Instant.now();
        ReceivedEvent heard = new ReceivedEvent(type, subject, 1, now, cause, data);
        transactions.retrying(
                tenant,
                () -> {
                    reactions.stream()
                            .filter(reaction -> reaction.eventType().equals(type))
                            .forEach(reaction -> reaction.on(heard));
                    return heard;
                });
    }
}
