package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// In memory a person's fields are read as if they had been sealed.
class UnsealedPersonalTest {

    private static final Tenant MELATI = new Tenant("klinik-melati");
    private static final Named SITI = new Named(Personal.of("Siti"));

    sealed interface NameEvent permits Named {
        EventTypes<NameEvent> TYPES = EventTypes.of(NameEvent.class);
    }

    @EventName("named")
    record Named(Personal<String> name) implements NameEvent {}

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final StreamId patient = new StreamId("patient", UUID.randomUUID());

    @Test
    void a_personal_field_is_read_as_it_was_written() {
        append();
        assertThat(read()).containsExactly(SITI);
    }

    @Test
    void an_erased_subject_reads_as_erased_and_cannot_be_named_again() {
        append();
        store.erase(patient.id());

        assertThat(read()).containsExactly(new Named(Personal.erased()));
        assertThatExceptionOfType(Refused.class).isThrownBy(this::append);
    }

    private void append() {
        EventMetadata metadata = new EventMetadata(MELATI, "siti", UUID.randomUUID(), null, null);
        Version end = new Version(read().size());
        assertThat(store.append(patient, end, List.of(SITI), NameEvent.TYPES, metadata))
                .isEqualTo(end.plus(1));
    }

    private List<NameEvent> read() {
        return store.read(MELATI, patient, NameEvent.TYPES).stream().map(Recorded::event).toList();
    }
}
