package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEvidenceEventsTest {

    @TestFactory
    Stream<DynamicTest> can_still_be_read() {
        return GoldenEvents.of(
                EvidenceEvent.TYPES, Path.of("src/test/resources/golden/events/evidence"));
    }
}
