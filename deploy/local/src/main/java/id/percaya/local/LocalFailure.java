package id.percaya.local;

import java.util.concurrent.CompletionException;

/// Why the platform cannot go on, in words for the person at the terminal: what is wrong and what
/// to do about it.
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// The failure itself when it comes wrapped by the thread it happened in, else one that tells
    /// its message.
    static LocalFailure from(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        return cause instanceof LocalFailure failure
                ? failure
                : new LocalFailure("Unexpected: " + cause, thrown);
    }
}
