package id.percaya.kit.problem;

import id.percaya.kit.problem.Problem.Violation;
import java.io.Serial;
import java.util.List;

/// Well-formed but invalid input: answered with 422 and a pointer to each invalid field.
public final class Invalid extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /// @param pointer RFC 6901, into the request's body
    /// @param code UPPER_SNAKE
    /// @param message what is wrong and what would be right; never the value itself
    public Invalid(String pointer, String code, String message) {
        this(List.of(new Violation(pointer, code, message)));
    }

    /// @param violations at least one; the first gives the problem its code
    public Invalid(List<Violation> violations) {
        super(violations.getFirst().message());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
