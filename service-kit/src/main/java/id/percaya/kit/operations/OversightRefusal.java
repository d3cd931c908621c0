package id.percaya.kit.operations;

import id.percaya.eventstore.Refused;

/// Why an order may be refused.
enum OversightRefusal implements Refused.Reason {
    /// An earlier event of the stream is in the way; what only waits behind it is not at fault.
    NOT_IN_THE_WAY
}
