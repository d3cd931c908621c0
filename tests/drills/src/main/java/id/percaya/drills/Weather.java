package id.percaya.drills;

/// What happens to the bytes.
public sealed interface Weather {

    record Fair() implements Weather {}

    /// Connections are closed as soon as they are made, and those there are now.
    record Down() implements Weather {}

    /// Nothing arrives, and nobody is told.
    record Blackhole() implements Weather {}

    record Latency(long millis) implements Weather {}

    /// What is asked arrives; instead of an answer with the words the connection breaks, each
    /// `every`th time.
    record AnswerLost(String words, int every) implements Weather {}
}
