package id.percaya.eventstore.postgres;

import static id.percaya.eventstore.postgres.Ear.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewAgeTest {

    private final Ward ward = new Ward();
    private final StreamId stream = Ward.newStream();
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
        try (Node _ = new Node(ward, PulseBoard.view())) {
            ward.take(stream, 61);
            await(() -> PulseBoard.shown(ward, Ward.MELATI).taken() == 1);
        }
        Instant before = asOf(Ward.MELATI);
        ward.shut(stream);
        ward.take(Ward.newStream(), 62, 63);

        Instant now = asOf(Ward.MELATI);
        assertThat(now).isAfter(before).isEqualTo(asOf(Ward.MELATI));
        assertThat(asOf(Ward.HARAPAN)).isAfter(now);
    }

    @Test
    void a_parked_event_is_not_shown_though_it_was_passed() {
        try (Node _ = new Node(ward, PulseBoard.view())) {
            ward.take(stream, 61);
            await(() -> PulseBoard.shown(ward, Ward.MELATI).taken() == 1);
        }
        Instant stored = ward.read(stream).getFirst().at();
        TestDatabase.execute(
                ward.database().worker(),
                "insert into es.parked (subscription, stream_id, version, event_id, tenant_id,"
                        + " stream_type, type, status) select 'board', stream_id, version, event_id,"
                        + " tenant_id, stream_type, type, 'failed' from es.event");

        assertThat(asOf(Ward.MELATI)).isEqualTo(stored);
        assertThat(asOf(Ward.HARAPAN)).isAfter(stored);
    }

    @Test
    void a_view_that_never_was_has_no_age() {
        assertThatIllegalStateException().isThrownBy(() -> asOf(Ward.MELATI));
    }

    private Instant asOf(Tenant tenant) {
        return ward.transactions().call(tenant, () -> age.asOf(PulseBoard.view()));
    }
}
