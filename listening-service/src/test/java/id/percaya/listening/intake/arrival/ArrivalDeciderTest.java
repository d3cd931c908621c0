package id.percaya.listening.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.arrival.ArrivalCommand.NoteArrival;
import id.percaya.listening.intake.arrival.ArrivalEvent.MentionsArrived;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:05:00Z");
    private static final ArrivalSize SIZE = new ArrivalSize(1, 0, 0, NOW, NOW);
    private static final NoteArrival NOTE = new NoteArrival(Way.REQUEST, SIZE, NOW);

    private final ArrivalDecider decider = new ArrivalDecider();

    @Test
    void a_batch_arrives() {
        assertThat(decider.decide(NOTE, decider.initial()))
                .containsExactly(new MentionsArrived(Way.REQUEST, SIZE, NOW));
    }

    @Test
    void a_batch_arrives_once() {
        Arrival noted =
                decider.evolve(decider.initial(), new MentionsArrived(Way.REQUEST, SIZE, NOW));
        assertThat(decider.decide(NOTE, noted)).isEqualTo(List.of());
    }
}
