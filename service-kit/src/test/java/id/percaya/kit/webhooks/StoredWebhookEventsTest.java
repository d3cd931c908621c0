package id.percaya.kit.webhooks;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredWebhookEventsTest {

    @TestFactory
    Stream<DynamicTest> each_stored_event_binds() {
        return GoldenEvents.of(
                WebhookEvent.TYPES, Path.of("src/test/resources/golden/events/webhooks"));
    }
}
