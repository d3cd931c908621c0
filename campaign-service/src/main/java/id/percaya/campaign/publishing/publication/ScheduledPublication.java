package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.Window;
import java.util.List;

/// A booking and its time.
///
/// @param claims how often it was claimed for sending; tells the claims apart
/// @param consents that the last claim rests on
public record ScheduledPublication(
        PublicationTarget booking, Window window, int claims, List<ConsentReference> consents) {

    public ScheduledPublication {
        consents = List.copyOf(consents);
    }

    ScheduledPublication at(Window other) {
        return new ScheduledPublication(booking, other, claims, consents);
    }

    ScheduledPublication claimed(List<ConsentReference> on) {
        return new ScheduledPublication(booking, window, claims + 1, on);
    }
}
