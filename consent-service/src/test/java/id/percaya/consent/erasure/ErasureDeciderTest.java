package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.consent.erasure.ErasureEvent.ErasureOrdered;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureDeciderTest {

    private static final UUID SUBJECT = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final ErasureOrdered ORDERED =
            new ErasureOrdered(SUBJECT, ErasureReason.REQUESTED, NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ErasureDecider(), ErasureCommand.class, ErasureOrder.class)
                .given()
                .given(ORDERED)
                .when(new OrderErasure(SUBJECT, ErasureReason.REQUESTED, NOW))
                .then(
                        """
                        state  | OrderErasure
                        Absent | ErasureOrdered
                        Given  | -
                        """);
    }

    @Test
    void an_order_is_recorded() {
        given().when(new OrderErasure(SUBJECT, ErasureReason.REQUESTED, NOW)).then(ORDERED);
    }

    @Test
    void an_order_without_a_reason_is_recorded() {
        given().when(new OrderErasure(SUBJECT, null, NOW))
                .then(new ErasureOrdered(SUBJECT, null, NOW));
    }

    @Test
    void a_second_order_changes_nothing() {
        given(ORDERED)
                .when(new OrderErasure(SUBJECT, ErasureReason.RETENTION_ENDED, NOW.plusSeconds(1)))
                .thenNothing();
    }

    private static Given<ErasureCommand, ErasureOrder, ErasureEvent> given(
            ErasureEvent... history) {
        return Given.given(new ErasureDecider(), history);
    }
}
