package id.percaya.crisis.duty;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;

public sealed interface ObligationCommand {

    record StartClock(CrisisReference crisis, Clock clock) implements ObligationCommand {}

    /// Sent by a person.
    record MeetObligation(String evidence, Instant at) implements ObligationCommand {}

    /// Sent when the event occurs that meets the obligation.
    ///
    /// @param by describes the event
    record StopClock(String by, Instant at) implements ObligationCommand {}

    /// Sent by the timer.
    record BreachObligation(Instant at) implements ObligationCommand {}
}
