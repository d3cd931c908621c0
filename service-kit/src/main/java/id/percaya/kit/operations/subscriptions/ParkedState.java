package id.percaya.kit.operations.subscriptions;

import id.percaya.eventstore.postgres.parking.ParkedEvent;

/// The state of a parked event.
enum ParkedState {
    FAILED,
    BEHIND,
    RETRY;

    static ParkedState of(ParkedEvent parked) {
        return switch (parked.status()) {
            case FAILED -> FAILED;
            case BEHIND -> BEHIND;
            case RETRY -> RETRY;
        };
    }
}
