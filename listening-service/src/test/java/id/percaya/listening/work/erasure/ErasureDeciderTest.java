package id.percaya.listening.work.erasure;

import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.work.erasure.ErasureCommand.CompleteErasure;
import id.percaya.listening.work.erasure.ErasureCommand.OrderErasure;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureCompleted;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureOrdered;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ErasureDeciderTest {

    private static final Instant AT = Instant.parse("2026-11-02T03:00:00Z");

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ErasureDecider(), ErasureCommand.class, Erasure.class)
                .given()
                .given(new ErasureOrdered(AT))
                .given(new ErasureOrdered(AT), new ErasureCompleted(3, AT))
                .when(new OrderErasure(AT))
                .when(new CompleteErasure(3, AT))
                .then(
                        """
                        state     | OrderErasure   | CompleteErasure
                        Absent    | ErasureOrdered | -
                        Running   | -              | ErasureCompleted
                        Completed | -              | -
                        """);
    }
}
