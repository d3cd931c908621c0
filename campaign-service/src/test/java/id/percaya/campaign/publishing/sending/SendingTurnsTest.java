package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.sending.SendingTurns.Turn;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SendingTurnsTest {

    private final SendingTurns turns;
    private final javax.sql.DataSource worker;
    private final WaitingPublication waiting =
            new WaitingPublication(
                    new PublicationId(Ids.next()), 1, new Tenant("turns"), Ids.next(), null, false);

    SendingTurnsTest(SendingTurns turns, @DataSource("worker") javax.sql.DataSource worker) {
        this.turns = turns;
        this.worker = worker;
    }

    @Test
    void a_turn_that_is_taken_is_not_taken_again() {
        assertThat(turns.take(waiting)).isPresent();
        assertThat(turns.take(waiting)).isEmpty();
    }

    @Test
    void a_process_that_outlived_its_turn_does_not_end_that_of_the_next() {
        Turn late = turns.take(waiting).orElseThrow();
        expire();
        Turn next = turns.take(waiting).orElseThrow();

        turns.later(late);
        turns.end(late);
        assertThat(turns.take(waiting)).isEmpty();

        turns.end(next);
        assertThat(turns.take(waiting)).isPresent();
    }

    private void expire() {
        var _ =
                Jdbc.list(
                        worker,
                        row -> row.getInt(1),
                        """
                        update sending_turn set until = '-infinity' where publication_id = ?
                        returning claim
                        """,
                        waiting.id().value());
    }
}
