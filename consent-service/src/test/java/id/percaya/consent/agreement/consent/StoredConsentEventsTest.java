package id.percaya.consent.agreement.consent;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredConsentEventsTest {

    @TestFactory
    Stream<DynamicTest> can_still_be_read() {
        return GoldenEvents.of(ConsentEvent.TYPES, Path.of("src/test/resources/golden/events"));
    }
}
