package id.percaya.crisis.response.warroom;

import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.crisis.ReceivedEvents;
import id.percaya.crisis.Requests;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HoldReactionsTest {

    @Inject ReceivedEvents received;
    @Inject Inbox inbox;

    private final UUID publication = UUID.randomUUID();

    @Test
    void a_publication_held_because_of_a_crisis_is_shown_until_it_is_released() {
        String crisis = declared("KPC");
        received.held(publication, UUID.fromString(crisis));
        received.held(publication, UUID.fromString(crisis));
        get("/v1/crises/" + crisis)
                .body("holds", hasSize(1))
                .body("holds[0].publicationId", equalTo(publication.toString()))
                .body("holds[0].reasons", contains("HALTED"));
        received.released(publication);
        received.released(publication);
        get("/v1/crises/" + crisis).body("holds", empty());
    }

    @Test
    void dead_letters_about_an_older_state_do_not_change_the_holds_shown() {
        String crisis = declared("KPC");
        ConsumerRecord<String, byte[]> first = held(1, crisis);
        ConsumerRecord<String, byte[]> released =
                Records.of("publication.released.v1", publication, 2, Requests.TENANT, "{}");
        inbox.take(Records.batch(held(3, crisis)));
        inbox.takeAgain(released, () -> {});
        get("/v1/crises/" + crisis).body("holds", hasSize(1));

        inbox.take(
                Records.batch(
                        Records.of(
                                "publication.released.v1", publication, 4, Requests.TENANT, "{}")));
        inbox.takeAgain(first, () -> {});
        get("/v1/crises/" + crisis).body("holds", empty());
    }

    private ConsumerRecord<String, byte[]> held(int sequence, String crisis) {
        String data =
                """
                {"crisisId": "%s", "channel": "TIKTOK", "kind": "VIDEO", "reasons": ["HALTED"]}
                """
                        .formatted(crisis);
        return Records.of("publication.held.v1", publication, sequence, Requests.TENANT, data);
    }

    @Test
    void a_hold_with_another_cause_is_ignored() {
        String crisis = declared("KPC");
        received.held(publication, null);
        get("/v1/crises/" + crisis).body("holds", empty());
    }
}
