package id.percaya.listening.intake.setting;

import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredSentimentSettingEventsTest {

    @TestFactory
    Stream<DynamicTest> bind_for_ever() {
        return GoldenEvents.of(
                SentimentSettingEvent.TYPES, Path.of("src/test/resources/golden/events/setting"));
    }
}
