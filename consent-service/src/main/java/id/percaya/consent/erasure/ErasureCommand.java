package id.percaya.consent.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of an order to erase.
public sealed interface ErasureCommand {

    /// @param reason null where an erasure is done again on a restored database that has forgotten
    ///   it: the log of erasures holds no reasons
    record OrderErasure(UUID subjectId, @Nullable ErasureReason reason, Instant at)
            implements ErasureCommand {}
}
