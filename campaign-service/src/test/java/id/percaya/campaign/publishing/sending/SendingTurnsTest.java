package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.sending.SendingTurns.Turn;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SendingTurnsTest {

    private static final int RETRACTED_AT = 5;

    private final SendingTurns turns;
    private final SubscriptionOperations subscriptions;
    private final javax.sql.DataSource worker;
    private final WaitingPublication waiting = waiting(1);

    SendingTurnsTest(
            SendingTurns turns,
            SubscriptionOperations subscriptions,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.turns = turns;
        this.subscriptions = subscriptions;
        this.worker = worker;
    }

    private static WaitingPublication waiting(int claim) {
        return new WaitingPublication(
                new PublicationId(Ids.next()), claim, new Tenant("turns"), Ids.next(), null, false);
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

    @Test
    void while_the_sender_is_paused_only_removals_have_their_turn() {
        assertThat(subscriptions.pause("publication-sender")).isTrue();
        try {
            assertThat(turns.take(waiting)).isEmpty();
            assertThat(turns.take(waiting(-RETRACTED_AT))).isPresent();
        } finally {
            var _ = subscriptions.resume("publication-sender");
        }
        assertThat(turns.take(waiting)).isPresent();
    }

    @Test
    void while_the_retractor_is_paused_only_publications_have_their_turn() {
        assertThat(subscriptions.pause("publication-retractor")).isTrue();
        try {
            assertThat(turns.take(waiting(-RETRACTED_AT))).isEmpty();
            assertThat(turns.take(waiting)).isPresent();
        } finally {
            var _ = subscriptions.resume("publication-retractor");
        }
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
