package id.percaya.listening.sources.source;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredSourceEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        return GoldenEvents.of(
                SourceEvent.TYPES, Path.of("src/test/resources/golden/events/source"));
    }
}
