package id.percaya.listening.concern.concern;

public sealed interface Concern {
    record Absent() implements Concern {}

    record Emerging(ConcernScope about) implements Concern {}

    /// Staff or the tenant's rule ask for an answer.
    record Confirmed(ConcernScope about) implements Concern {}

    record Answered(ConcernScope about) implements Concern {}

    /// Nearly nobody speaks about it any more. An answer may still come.
    record Faded(ConcernScope about, Reached reached) implements Concern {}

    /// Staff looked at it, and it is none.
    record Dismissed() implements Concern {}

    /// It is the same as an older one, which has its words and mentions.
    record Merged() implements Concern {}

    /// How far a concern came before it faded.
    enum Reached {
        EMERGING,
        CONFIRMED,
        ANSWERED
    }
}
