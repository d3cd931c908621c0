package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a publication.
public sealed interface PublicationCommand {

    /// Until it is claimed.
    sealed interface Scheduling extends PublicationCommand {}

    /// From the claim to the link.
    sealed interface Delivering extends PublicationCommand {}

    /// Out of the world again.
    sealed interface Retracting extends PublicationCommand {}

    record SchedulePublication(PublicationTarget target, Window window, Instant at)
            implements Scheduling {}

    /// The instant has come: claim it, hold it or miss it.
    record PassGate(PublicationFacts facts, Instant at) implements Scheduling {}

    /// Something has happened that is in the way; the gate is not asked.
    record HoldPublication(HoldReason reason, Instant at) implements Scheduling {}

    record ReleasePublication(PublicationFacts facts, Instant at) implements Scheduling {}

    /// @param grace null to keep the present one
    record ReschedulePublication(Instant dueAt, @Nullable Duration grace, Instant at)
            implements Scheduling {}

    record CancelPublication() implements Scheduling {}

    /// @param claim which of its claims is acted upon
    record StartSending(int claim, UUID attempt, Instant at) implements Delivering {}

    record RecordOutcome(UUID attempt, SendingOutcome outcome, Instant at) implements Delivering {}

    /// A person saw it published.
    record ConfirmPublication(@Nullable URI url, Instant at) implements Delivering {}

    /// A person made sure that it was not published.
    record DenyPublication(Instant at) implements Delivering {}

    record RetractPublication(Instant at) implements Retracting {}

    /// Somebody who is shown has withdrawn: hold it or take it down, whatever it is by now.
    record StopUse(Instant at) implements Retracting {}

    record ConfirmRetracted(Instant at) implements Retracting {}

    /// @param failure null when the channel has taken it down
    record RecordRetraction(@Nullable String failure, Instant at) implements Retracting {}
}
