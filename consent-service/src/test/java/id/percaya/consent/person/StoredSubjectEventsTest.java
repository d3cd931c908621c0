package id.percaya.consent.person;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredSubjectEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events/subject");

    @TestFactory
    Stream<DynamicTest> can_still_be_read() {
        return GoldenEvents.of(SubjectEvent.TYPES, GOLDEN);
    }
}
