package id.percaya.listening.work.erasure;

/// An order to erase an author.
public sealed interface Erasure {
    record Absent() implements Erasure {}

    record Running() implements Erasure {}

    record Completed() implements Erasure {}
}
