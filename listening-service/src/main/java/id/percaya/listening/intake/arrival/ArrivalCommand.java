package id.percaya.listening.intake.arrival;

import java.time.Instant;

public sealed interface ArrivalCommand {
    record NoteArrival(Way way, ArrivalSize size, Instant at) implements ArrivalCommand {}
}
