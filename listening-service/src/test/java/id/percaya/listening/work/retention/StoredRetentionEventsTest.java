package id.percaya.listening.work.retention;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredRetentionEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        return GoldenEvents.of(
                RetentionEvent.TYPES, Path.of("src/test/resources/golden/events/retention"));
    }
}
