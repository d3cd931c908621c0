package id.percaya.campaign.publication;

import id.percaya.campaign.gate.Reliance;
import id.percaya.campaign.gate.Window;
import java.util.List;

/// A booking and its time.
///
/// @param claims how often it was claimed for sending; tells the claims apart
/// @param consents that the last claim rests on
public record Slot(Booking booking, Window window, int claims, List<Reliance> consents) {

    public Slot {
        consents = List.copyOf(consents);
    }

    Slot at(Window other) {
        return new Slot(booking, other, claims, consents);
    }

    Slot claimed(List<Reliance> on) {
        return new Slot(booking, window, claims + 1, on);
    }
}
