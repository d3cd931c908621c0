package id.percaya.local;

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
}
