package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands of a placement.
public sealed interface PlacementCommand {

    /// Reports of campaign-service or a user on a use.
    sealed interface Recording extends PlacementCommand {}

    /// Orders to take it down.
    sealed interface Ordering extends PlacementCommand {}

    /// Outcomes of those orders.
    sealed interface Answering extends PlacementCommand {}

    /// @param publishedAt null if unknown
    record RecordPlacement(Use use, @Nullable Instant publishedAt) implements Recording {}

    /// The publisher has taken it down, with or without an order. It may arrive before the
    /// publication itself.
    record RecordRetraction(Use use, Instant at) implements Recording {}

    record OrderTakedown(TakedownOrder order, Instant at) implements Ordering {}

    /// Repeats the orders after a failure.
    record OrderTakedownAgain(Instant at) implements Ordering {}

    /// @param consentId the consent whose order is overdue
    record NoteOverdue(UUID consentId, Instant at) implements Ordering {}

    record AcknowledgeTakedown(Instant at) implements Answering {}

    record FailTakedown(String reason, Instant at) implements Answering {}

    /// An unconfirmed publication never happened.
    record RecordNonPublication(Instant at) implements Answering {}

    /// The publisher failed to take it down.
    record RecordRetractionFailure(Instant at) implements Answering {}

    record DeclareIrrecoverable(IrrecoverableReason reason, Instant at) implements Answering {}
}
