package id.percaya.listening.figures.summary;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredMonitorDayEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        return GoldenEvents.of(
                MonitorDayEvent.TYPES, Path.of("src/test/resources/golden/events/monitorday"));
    }
}
