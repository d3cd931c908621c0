package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.Window;
import java.util.List;

/// A target with its time, and the claims made so far.
///
/// @param claims the number of claims so far; it identifies the last one
/// @param consents the consents that the last claim relied on
public record ScheduledPublication(
        PublicationTarget target, Window window, int claims, List<ConsentReference> consents) {

    public ScheduledPublication {
        consents = List.copyOf(consents);
    }

    ScheduledPublication at(Window other) {
        return new ScheduledPublication(target, other, claims, consents);
    }

    ScheduledPublication claimed(List<ConsentReference> on) {
        return new ScheduledPublication(target, window, claims + 1, on);
    }
}
