package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.eventstore.Sorted;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands to a publication, in the three parts of its life.
public sealed interface PublicationCommand {

    /// Before it is claimed.
    sealed interface Scheduling extends PublicationCommand {}

    /// From the claim until its outcome is known.
    sealed interface Delivering extends PublicationCommand {}

    /// Taking it down again.
    sealed interface Retracting extends PublicationCommand {}

    /// Before it is public: a fact may forbid it by now.
    sealed interface Stopping extends PublicationCommand {}

    /// @param terms null for a crisis statement
    /// @param facts the facts of the gate; null for a crisis statement, which no halt covers
    record SchedulePublication(
            PublicationTarget target,
            Window window,
            @Nullable BookingTerms terms,
            @Nullable PublicationFacts facts,
            Instant at)
            implements Scheduling {}

    /// The due time has come: claim it, hold it or mark it missed.
    record PassGate(PublicationFacts facts, Instant at) implements Scheduling {}

    /// Holds it at once, without asking the gate.
    record HoldPublication(Hold hold, Instant at) implements Scheduling {}

    /// A person affirms what is held, or what a person in hand was asked not to post.
    record ReleasePublication(PublicationFacts facts, Instant at) implements Scheduling {}

    /// A person has read it: it is not about what this halt names. Releases it, unless something
    /// else forbids it.
    record DismissSuspicion(UUID haltId, PublicationFacts facts, Instant at)
            implements Scheduling {}

    /// @param grace null to keep the current one
    record ReschedulePublication(
            Instant dueAt,
            @Nullable Duration grace,
            @Nullable BookingTerms terms,
            PublicationFacts facts,
            Instant at)
            implements Scheduling {}

    record CancelPublication() implements Scheduling {}

    /// Everything is prepared: judge it once more, and this time for good.
    ///
    /// @param claim the number of the claim to act on
    record StartSending(int claim, UUID attempt, PublicationFacts facts, Instant at)
            implements Delivering {}

    /// The call was not begun, because too much time had passed since it was permitted.
    record LapseSending(UUID attempt, Instant at) implements Delivering {}

    /// The channel cannot be called at all.
    ///
    /// @param claim the number of the claim to act on
    record RefuseSending(int claim, SendingOutcome.Refusal refusal, Instant at)
            implements Delivering {}

    record RecordOutcome(UUID attempt, SendingOutcome outcome, Instant at) implements Delivering {}

    /// A person has seen that it is public.
    record ConfirmPublication(@Nullable URI url, Instant at) implements Delivering {}

    /// A person has made sure that it is not public.
    record DenyPublication(Instant at) implements Delivering {}

    record RetractPublication(Instant at) implements Retracting {}

    /// A fact may forbid it by now: hold it, or ask the person who has it in hand to stop.
    ///
    /// @param because it is stopped if one of these reasons stands, and then for all that stand
    record ReconsiderPublication(
            Set<HoldReason> because, PublicationFacts facts, StopRecipients told, Instant at)
            implements Stopping {
        public ReconsiderPublication {
            because = Sorted.set(because);
        }
    }

    /// A person shown no longer permits it: hold it, ask the person who has it in hand to stop, or
    /// take it down, depending on its state.
    record StopUse(StopRecipients told, Instant at) implements Retracting {}

    record ConfirmRetracted(Instant at) implements Retracting {}

    /// @param failure null when the channel took it down
    record RecordRetraction(@Nullable String failure, Instant at) implements Retracting {}
}
