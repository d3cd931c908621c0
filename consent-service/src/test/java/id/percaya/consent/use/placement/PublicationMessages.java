package id.percaya.consent.use.placement;

import static id.percaya.consent.Requests.TENANT;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.consent.Channel;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /// As campaign-service's sample has it, but about this person and consent.
    public void sample(String type, UUID id, int sequence, UUID subject, UUID consent) {
        String json = Samples.read(type);
        heard(
                type,
                id,
                sequence,
                json.replace(Samples.SUBJECT, subject.toString())
                        .replace(Samples.CONSENT, consent.toString()));
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

    /// The samples that campaign-service is held to.
    private static final class Samples {

        private static final Path FOLDER =
                Path.of("../campaign-service/src/test/resources/golden/announcements");
        private static final String SUBJECT = "0198c0de-0000-7000-8000-0000000000a1";
        private static final String CONSENT = "0198c0de-0000-7000-8000-0000000000e1";

        private static String read(String type) {
            try {
                return Files.readString(FOLDER.resolve(type + ".json"));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    /// Contains fields unknown here, as a later release may send.
    public static String told(String state, UUID subject, UUID... consents) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("contentId", "0198c0de-0000-7000-8000-0000000000f1");
        fields.put("facility", "melati-kemang");
        fields.put("channel", Channel.INSTAGRAM);
        fields.put("kind", "SHORT_VIDEO");
        fields.put("contentSha256", "5f".repeat(32));
        fields.put("subjectIds", List.of(subject));
        fields.put("state", state);
        fields.put("publishedAt", "2026-06-01T00:00:00Z");
        fields.put("url", "https://instagram.example/p/1");
        if (consents.length > 0) {
            fields.put(
                    "consents",
                    Arrays.stream(consents)
                            .map(id -> Map.of("consentId", id, "version", 3, "later", 1))
                            .toList());
        }
        try {
            return TolerantJson.mapper().writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
