package id.percaya.consent.use.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// All that were given for one placement: one for each consent that ended.
///
/// @param overdue the consents whose order ran out of time
public record TakedownOrderList(List<TakedownOrder> given, List<UUID> overdue) {

    /// In one announcement, which may have 64 KiB.
    public static final int MOST_ANSWERED = 200;

    public static final TakedownOrderList NONE = new TakedownOrderList(List.of(), List.of());

    public TakedownOrderList {
        given = List.copyOf(given);
        overdue = List.copyOf(overdue);
    }

    /// Whose orders they are.
    List<UUID> consentIds() {
        return given.stream().map(TakedownOrder::consentId).toList();
    }

    /// Whose orders they are, as many at a time as are answered at once; nobody's where nobody had
    /// ordered it.
    List<List<UUID>> answers() {
        return given.isEmpty()
                ? List.of(List.of())
                : consentIds().stream().gather(Gatherers.windowFixed(MOST_ANSWERED)).toList();
    }

    Optional<TakedownOrder> of(UUID consentId) {
        return given.stream().filter(order -> order.consentId().equals(consentId)).findFirst();
    }

    /// An order given again replaces itself.
    TakedownOrderList with(TakedownOrder order) {
        return of(order.consentId()).isPresent()
                ? this
                : new TakedownOrderList(
                        Stream.concat(given.stream(), Stream.of(order)).toList(), overdue);
    }

    TakedownOrderList late(UUID consentId) {
        return new TakedownOrderList(
                given, Stream.concat(overdue.stream(), Stream.of(consentId)).toList());
    }

    boolean isLate(UUID consentId) {
        return overdue.contains(consentId);
    }
}
