package id.percaya.kit.operations.oversight;

/// The state that operators have ordered for a subscription.
sealed interface Oversight {

    /// No order yet. The subscription runs, as every new one does.
    record Untouched() implements Oversight {}

    record Running() implements Oversight {}

    record Paused() implements Oversight {}
}
