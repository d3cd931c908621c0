package id.percaya.kit.operations;

/// What operators have ordered of a subscription.
sealed interface Oversight {

    /// Nobody has ordered anything: it runs, as they all do at first.
    record Untouched() implements Oversight {}

    record Running() implements Oversight {}

    record Paused() implements Oversight {}
}
