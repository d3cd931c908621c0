package id.percaya.local;

import java.util.concurrent.CompletionException;

/// A failure with a message for the person at the terminal: the problem and its remedy.
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// Unwraps a [LocalFailure] from the exception of a thread, or wraps any other exception.
    static LocalFailure from(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        return cause instanceof LocalFailure failure
                ? failure
                : new LocalFailure("Unexpected: " + cause, thrown);
    }
}
