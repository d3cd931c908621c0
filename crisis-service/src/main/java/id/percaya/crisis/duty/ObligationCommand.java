package id.percaya.crisis.duty;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;

public sealed interface ObligationCommand {

    record StartClock(CrisisReference crisis, Clock clock) implements ObligationCommand {}

    /// By a person, with evidence.
    record MeetObligation(String evidence, Instant at) implements ObligationCommand {}

    /// By the event that the clock waits for.
    ///
    /// @param by the event, in words
    record StopClock(String by, Instant at) implements ObligationCommand {}

    /// By the timer.
    record BreachObligation(Instant at) implements ObligationCommand {}
}
