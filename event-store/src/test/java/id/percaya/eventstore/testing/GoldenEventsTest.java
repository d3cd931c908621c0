package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
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

    sealed interface DimmedEvent {

        EventTypes<DimmedEvent> TYPES =
                EventTypes.of(
                        DimmedEvent.class,
                        new Upcaster(
                                "lamp-dimmed",
                                1,
                                fields -> {
                                    boolean dim =
                                            Integer.valueOf(40).equals(fields.remove("percent"));
                                    fields.put("lumens", dim ? 320 : 800);
                                    return fields;
                                }));

        @EventName(value = "lamp-dimmed", version = 2)
        record LampDimmed(int lumens) implements DimmedEvent {}
    }

    @TempDir Path folder;

    @Test
    void a_file_that_binds_and_is_written_back_unchanged_passes() throws IOException {
        stored("lamp-lit.v1.json", "{\"colour\": \"red\", \"lumens\": 800}");
        stored("lamp-lit.v1-colourless.json", "{\"lumens\": 800}");
        GoldenLock.check(folder, true);

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

    @Test
    void an_older_version_binds_through_its_upcasters() throws IOException {
        stored("lamp-dimmed.v1.json", "{\"percent\": 40}");
        stored("lamp-dimmed.v2.json", "{\"lumens\": 320}");
        GoldenLock.check(folder, true);

        assertThatCode(check(DimmedEvent.TYPES)).doesNotThrowAnyException();
    }

    @Test
    void an_older_version_that_an_upcaster_leaves_half_lifted_fails() throws IOException {
        stored("lamp-dimmed.v1.json", "{\"percent\": 40, \"by\": \"siti\"}");
        stored("lamp-dimmed.v2.json", "{\"lumens\": 320}");

        assertThatThrownBy(check(DimmedEvent.TYPES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_version_without_a_file_fails() throws IOException {
        stored("lamp-dimmed.v2.json", "{\"lumens\": 320}");

        assertThatThrownBy(check(DimmedEvent.TYPES)).hasMessageContaining("lamp-dimmed.v1");
    }

    @Test
    void an_edited_file_fails() throws IOException {
        stored("lamp-lit.v1.json", "{\"lumens\": 800}");
        GoldenLock.check(folder, true);
        stored("lamp-lit.v1.json", "{\"lumens\": 900}");

        assertThatThrownBy(check()).hasMessageContaining("edited");
    }

    private void stored(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private ThrowingCallable check() {
        return check(EventTypes.of(LampEvent.class));
    }

    private ThrowingCallable check(EventTypes<?> types) {
        return () -> {
            for (var test : GoldenEvents.of(types, folder).toList()) {
                test.getExecutable().execute();
            }
        };
    }
}
