package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a placement.
public sealed interface PlacementCommand {

    /// How it got into the world.
    sealed interface Recording extends PlacementCommand {}

    /// That it is to go.
    sealed interface Ordering extends PlacementCommand {}

    /// What became of that.
    sealed interface Answering extends PlacementCommand {}

    /// @param publishedAt null where it is not known
    record RecordPlacement(Use use, @Nullable Instant publishedAt) implements Recording {}

    /// The publisher has taken it down, ordered or not, and perhaps before we heard of it.
    record RecordRetraction(Use use, Instant at) implements Recording {}

    record OrderTakedown(TakedownOrder order, Instant at) implements Ordering {}

    /// After a failure.
    record OrderTakedownAgain(Instant at) implements Ordering {}

    /// @param consentId whose order ran out of time
    record NoteOverdue(UUID consentId, Instant at) implements Ordering {}

    record AcknowledgeTakedown(Instant at) implements Answering {}

    record FailTakedown(String reason, Instant at) implements Answering {}

    /// Whether it was published had not been known; it was not.
    record RecordNonPublication(Instant at) implements Answering {}

    /// The publisher could not take it down.
    record RecordRetractionFailure(Instant at) implements Answering {}

    record DeclareIrrecoverable(IrrecoverableReason reason, Instant at) implements Answering {}
}
