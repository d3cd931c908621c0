package id.percaya.listening.work.erasure;

import java.time.Instant;

public sealed interface ErasureCommand {
    record OrderErasure(Instant at) implements ErasureCommand {}

    record CompleteErasure(long mentions, Instant at) implements ErasureCommand {}
}
