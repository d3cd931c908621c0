package id.percaya.consent.use.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// The takedown orders of one placement: one per ended consent.
///
/// @param overdue consents whose order is overdue
public record TakedownOrderList(List<TakedownOrder> given, List<UUID> overdue) {

    /// Orders that one event answers: its announcement may not exceed 64 KiB.
    public static final int BATCH_SIZE = 200;

    public static final TakedownOrderList NONE = new TakedownOrderList(List.of(), List.of());

    public TakedownOrderList {
        given = List.copyOf(given);
        overdue = List.copyOf(overdue);
    }

    List<UUID> consentIds() {
        return given.stream().map(TakedownOrder::consentId).toList();
    }

    /// The ids of [#consentIds] by event that answers them; one empty batch if there is no order.
    List<List<UUID>> batches() {
        return given.isEmpty()
                ? List.of(List.of())
                : consentIds().stream().gather(Gatherers.windowFixed(BATCH_SIZE)).toList();
    }

    Optional<TakedownOrder> of(UUID consentId) {
        return given.stream().filter(order -> order.consentId().equals(consentId)).findFirst();
    }

    /// Ordering again for the same consent changes nothing.
    TakedownOrderList with(TakedownOrder order) {
        return of(order.consentId()).isPresent()
                ? this
                : new TakedownOrderList(
                        Stream.concat(given.stream(), Stream.of(order)).toList(), overdue);
    }

    TakedownOrderList withOverdue(UUID consentId) {
        return new TakedownOrderList(
                given, Stream.concat(overdue.stream(), Stream.of(consentId)).toList());
    }

    boolean isOverdue(UUID consentId) {
        return overdue.contains(consentId);
    }
}
