package id.percaya.consent.withdrawal;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredWithdrawalEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        return GoldenEvents.of(
                WithdrawalEvent.TYPES, Path.of("src/test/resources/golden/events/withdrawal"));
    }
}
