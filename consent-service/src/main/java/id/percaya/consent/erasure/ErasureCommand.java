package id.percaya.consent.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The command on an erasure order.
public sealed interface ErasureCommand {

    /// @param reason null when a restored database repeats an erasure that it has lost; the log of
    ///   erasures holds no reasons
    record OrderErasure(UUID subjectId, @Nullable ErasureReason reason, Instant at)
            implements ErasureCommand {}
}
