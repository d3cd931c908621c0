package id.percaya.listening.sources.polling;

import id.percaya.listening.sources.source.HaltReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a poll failed. Some faults need a person at once. Others may be a page of maintenance or an
/// overcautious firewall, and need one when they come three times in a row; the rest pass by
/// themselves.
public enum PollFault {
    UNAUTHORISED(HaltReason.UNAUTHORISED, 1),
    TOKEN_NOT_RENEWED(HaltReason.TOKEN_NOT_RENEWED, 1),
    GONE(HaltReason.GONE, 1),
    ADDRESS_NOT_ALLOWED(HaltReason.ADDRESS_NOT_ALLOWED, 1),
    FORBIDDEN(HaltReason.FORBIDDEN, 3),
    WRONG_CONTENT(HaltReason.WRONG_CONTENT, 3),
    TOO_LARGE(HaltReason.TOO_LARGE, 3),
    TOO_MANY_REDIRECTS(HaltReason.TOO_MANY_REDIRECTS, 3),
    /// The platform has been asked too often.
    QUOTA(null, 0),
    UNAVAILABLE(null, 0);

    private final @Nullable HaltReason reason;
    private final int patience;

    PollFault(@Nullable HaltReason reason, int patience) {
        this.reason = reason;
        this.patience = patience;
    }

    /// @param failures polls in a row that have failed, with this one
    Optional<HaltReason> haltsAfter(int failures) {
        return failures >= patience ? Optional.ofNullable(reason) : Optional.empty();
    }
}
