package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.eventstore.Sorted;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A target with its time, and the claims made so far.
///
/// @param claims the number of claims so far; it identifies the last one
/// @param consents the consents that the last claim relied on
/// @param unrelatedHalts the halts that a person found it not to be about
public record ScheduledPublication(
        PublicationTarget target,
        Window window,
        int claims,
        List<ConsentReference> consents,
        Set<UUID> unrelatedHalts) {

    ScheduledPublication(PublicationTarget target, Window window) {
        this(target, window, 0, List.of(), Set.of());
    }

    public ScheduledPublication {
        consents = List.copyOf(consents);
        unrelatedHalts = Sorted.set(unrelatedHalts);
    }

    ScheduledPublication at(Window other) {
        return new ScheduledPublication(target, other, claims, consents, unrelatedHalts);
    }

    ScheduledPublication claimed(List<ConsentReference> on) {
        return new ScheduledPublication(target, window, claims + 1, on, unrelatedHalts);
    }

    ScheduledPublication unrelatedTo(UUID halt) {
        return new ScheduledPublication(
                target, window, claims, consents, Sorted.with(unrelatedHalts, halt));
    }

    /// The facts as they are for this publication, after what persons decided about it.
    PublicationFacts seen(PublicationFacts facts) {
        return facts.unrelatedTo(unrelatedHalts);
    }
}
