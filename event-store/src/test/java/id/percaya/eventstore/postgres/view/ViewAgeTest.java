package id.percaya.eventstore.postgres.view;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.PulseBoard;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.ViewNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewAgeTest {

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();
    private final ViewAge age = new ViewAge(ward.transactions().joined());

    @BeforeEach
    void createView() {
        PulseBoard.create(ward.database());
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void a_view_is_as_old_as_the_first_event_that_it_does_not_show() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            ward.take(stream, 61);
            await(() -> PulseBoard.shown(ward, PulseStore.MELATI).taken() == 1);
        }
        Instant before = asOf(PulseStore.MELATI);
        ward.shut(stream);
        ward.take(PulseStore.newStream(), 62, 63);

        Instant now = asOf(PulseStore.MELATI);
        assertThat(now).isAfter(before).isEqualTo(asOf(PulseStore.MELATI));
        assertThat(asOf(PulseStore.HARAPAN)).isAfter(now);
    }

    @Test
    void a_parked_event_is_not_shown_though_it_was_passed() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            ward.take(stream, 61);
            await(() -> PulseBoard.shown(ward, PulseStore.MELATI).taken() == 1);
        }
        Instant stored = ward.read(stream).getFirst().at();
        TestDatabase.execute(
                ward.database().worker(),
                "insert into es.parked (subscription, stream_id, version, event_id, tenant_id,"
                        + " stream_type, type, status) select 'board', stream_id, version, event_id,"
                        + " tenant_id, stream_type, type, 'failed' from es.event");

        assertThat(asOf(PulseStore.MELATI)).isEqualTo(stored);
        assertThat(asOf(PulseStore.HARAPAN)).isAfter(stored);
    }

    @Test
    void a_view_that_never_was_has_no_age() {
        assertThatIllegalStateException().isThrownBy(() -> asOf(PulseStore.MELATI));
    }

    private Instant asOf(Tenant tenant) {
        return ward.transactions().call(tenant, () -> age.asOf(PulseBoard.view()));
    }
}
