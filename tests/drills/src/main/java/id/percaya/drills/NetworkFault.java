package id.percaya.drills;

/// The network faults that [FaultProxy] can inject.
public sealed interface NetworkFault {

    record None() implements NetworkFault {}

    /// Closes open and new connections.
    record Down() implements NetworkFault {}

    /// Drops all bytes silently.
    record Blackhole() implements NetworkFault {}

    record Latency(long millis) implements NetworkFault {}

    /// Forwards requests, but closes the connection instead of every `every`th response that
    /// contains the words.
    record AnswerLost(String words, int every) implements NetworkFault {}
}
