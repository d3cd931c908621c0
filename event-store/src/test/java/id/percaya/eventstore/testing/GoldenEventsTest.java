package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenEventsTest {

    sealed interface LampEvent {

        @EventName("lamp-lit")
        record LampLit(int lumens, @Nullable String colour) implements LampEvent {}
    }

    @TempDir Path folder;

    @Test
    void what_binds_and_is_written_the_same_passes() throws IOException {
        stored("lamp-lit.v1.json", "{\"colour\": \"red\", \"lumens\": 800}");
        stored("lamp-lit.v1-colourless.json", "{\"lumens\": 800}");

        assertThatCode(check()).doesNotThrowAnyException();
    }

    @Test
    void a_field_that_is_no_longer_known_fails() throws IOException {
        stored("lamp-lit.v1.json", "{\"lumens\": 800, \"watts\": 7}");

        assertThatThrownBy(check()).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_field_of_another_type_fails() throws IOException {
        stored("lamp-lit.v1.json", "{\"lumens\": \"bright\"}");

        assertThatThrownBy(check()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_of_no_event_fails() throws IOException {
        stored("lamp-lit.v1.json", "{\"lumens\": 800}");
        stored("lamp-broken.v1.json", "{}");

        assertThatThrownBy(check()).hasMessageContaining("lamp-broken");
    }

    @Test
    void an_event_without_a_file_fails() {
        assertThatThrownBy(check()).hasMessageContaining("lamp-lit");
    }

    private void stored(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private ThrowingCallable check() {
        return () -> {
            for (var test : GoldenEvents.of(EventTypes.of(LampEvent.class), folder).toList()) {
                test.getExecutable().execute();
            }
        };
    }
}
