package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredOversightEventsTest {

    @TestFactory
    Stream<DynamicTest> each_stored_event_binds() {
        return GoldenEvents.of(OversightEvent.TYPES, Path.of("src/test/resources/golden/events"));
    }
}
