package id.percaya.kit.problem;

import java.io.Serial;

/// Well-formed but invalid input: answered with 422 and a pointer to the field.
public final class Invalid extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;

    /// @param pointer RFC 6901, into the request's body
    /// @param code UPPER_SNAKE
    /// @param message what is wrong and what would be right; never the value itself
    public Invalid(String pointer, String code, String message) {
        super(message);
        this.pointer = pointer;
        this.code = code;
    }

    public String pointer() {
        return pointer;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
