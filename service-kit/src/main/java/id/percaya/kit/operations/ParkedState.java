package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.parking.ParkedEvent;

/// Why a parked event is not heard.
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
