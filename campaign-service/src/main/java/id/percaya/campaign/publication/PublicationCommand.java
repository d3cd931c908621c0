package id.percaya.campaign.publication;

import id.percaya.campaign.gate.Conditions;
import id.percaya.campaign.gate.HoldReason;
import id.percaya.campaign.gate.Window;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a publication.
public sealed interface PublicationCommand {

    /// Until it is claimed.
    sealed interface Planning extends PublicationCommand {}

    /// From the claim to the link.
    sealed interface Delivering extends PublicationCommand {}

    /// Out of the world again.
    sealed interface Retracting extends PublicationCommand {}

    record SchedulePublication(Booking booking, Window window, Instant at) implements Planning {}

    /// The instant has come: claim it, hold it or miss it.
    record PassGate(Conditions conditions, Instant at) implements Planning {}

    /// Something has happened that is in the way; the gate is not asked.
    record HoldPublication(HoldReason reason, Instant at) implements Planning {}

    record ReleasePublication(Conditions conditions, Instant at) implements Planning {}

    /// @param grace null to keep the present one
    record ReschedulePublication(Instant dueAt, @Nullable Duration grace, Instant at)
            implements Planning {}

    record CancelPublication() implements Planning {}

    /// @param claim which of its claims is acted upon
    record StartSending(int claim, UUID attempt, Instant at) implements Delivering {}

    record RecordOutcome(UUID attempt, Outcome outcome, Instant at) implements Delivering {}

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
