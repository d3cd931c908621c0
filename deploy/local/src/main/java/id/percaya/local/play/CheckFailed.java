package id.percaya.local.play;

import java.util.function.Supplier;

/// An outcome differs from the expectation of the case.
public final class CheckFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    CheckFailed(String message) {
        super(message);
    }

    CheckFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static CheckFailed interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new CheckFailed("interrupted", stopped);
    }

    public static void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new CheckFailed(otherwise.get());
        }
    }

    public static void same(String what, Object expected, Object actual) {
        check(expected.equals(actual), () -> what + " is " + actual + ", expected " + expected);
    }
}
