package id.percaya.consent.use.placement;

import static id.percaya.consent.Requests.TENANT;

import id.percaya.kit.messaging.Inbox;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/// Feeds messages of campaign-service about publications to the inbox.
@ApplicationScoped
public class PublicationMessages {

    private final Inbox inbox;

    PublicationMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    /// @param consents the consents that the message names
    public void published(UUID id, int sequence, UUID subject, UUID... consents) {
        heard("publication.published.v1", id, sequence, told("PUBLISHED", subject, consents));
    }

    public void unconfirmed(UUID id, int sequence, UUID subject, UUID... consents) {
        heard("publication.unconfirmed.v1", id, sequence, told("UNCONFIRMED", subject, consents));
    }

    public void retracted(UUID id, int sequence, UUID subject, UUID... consents) {
        heard("publication.retracted.v1", id, sequence, told("RETRACTED", subject, consents));
    }

    public void failed(UUID id, int sequence, UUID subject) {
        heard("publication.failed.v1", id, sequence, told("FAILED", subject));
    }

    public void retractionFailed(UUID id, int sequence) {
        heard(
                "publication.retraction-failed.v1",
                id,
                sequence,
                "{\"failedAt\": \"2026-06-01T01:00:00Z\"}");
    }

    public void heard(String type, UUID id, int sequence, String json) {
        inbox.take(Records.batch(Records.of(type, id, sequence, TENANT, json)));
    }

    /// Contains fields unknown here, as a later release may send.
    public static String told(String state, UUID subject, UUID... consents) {
        String relied =
                Arrays.stream(consents)
                        .map("{\"consentId\": \"%s\", \"version\": 3, \"later\": 1}"::formatted)
                        .collect(Collectors.joining(","));
        return """
        {"contentId": "0198c0de-0000-7000-8000-0000000000f1", "facility": "melati-kemang",
         "channel": "INSTAGRAM", "kind": "SHORT_VIDEO", "contentSha256": "%s",
         "subjectIds": ["%s"], %s "state": "%s", "publishedAt": "2026-06-01T00:00:00Z",
         "url": "https://instagram.example/p/1"}
        """
                .formatted(
                        "5f".repeat(32),
                        subject,
                        consents.length == 0 ? "" : "\"consents\": [" + relied + "],",
                        state);
    }
}
