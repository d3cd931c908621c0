package id.percaya.campaign.publication;

import id.percaya.campaign.gate.Window;

/// A booking and its time.
///
/// @param claims how often it was claimed for sending; tells the claims apart
public record Slot(Booking booking, Window window, int claims) {

    Slot at(Window other) {
        return new Slot(booking, other, claims);
    }

    Slot claimed() {
        return new Slot(booking, window, claims + 1);
    }
}
