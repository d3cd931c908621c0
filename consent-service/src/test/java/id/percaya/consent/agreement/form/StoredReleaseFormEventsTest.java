package id.percaya.consent.agreement.form;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredReleaseFormEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events/release-form");

    @TestFactory
    Stream<DynamicTest> can_still_be_read() {
        return GoldenEvents.of(ReleaseFormEvent.TYPES, GOLDEN);
    }
}
