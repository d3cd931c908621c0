package id.percaya.local.play;

import java.util.function.Supplier;

/// An outcome is not what the story says it must be.
public final class CheckFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    CheckFailed(String message) {
        super(message);
    }

    CheckFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new CheckFailed(otherwise.get());
        }
    }

    static void same(String what, Object expected, Object actual) {
        check(expected.equals(actual), () -> what + " is " + actual + ", expected " + expected);
    }
}
