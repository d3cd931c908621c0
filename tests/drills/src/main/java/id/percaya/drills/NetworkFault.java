package id.percaya.drills;

/// What happens to the bytes.
public sealed interface NetworkFault {

    record None() implements NetworkFault {}

    /// Connections are closed as soon as they are made, and those there are now.
    record Down() implements NetworkFault {}

    /// Nothing arrives, and nobody is told.
    record Blackhole() implements NetworkFault {}

    record Latency(long millis) implements NetworkFault {}

    /// What is asked arrives; instead of an answer with the words the connection breaks, each
    /// `every`th time.
    record AnswerLost(String words, int every) implements NetworkFault {}
}
