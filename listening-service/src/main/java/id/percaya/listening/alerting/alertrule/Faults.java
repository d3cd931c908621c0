package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a rule, so that all of it is said at once.
final class Faults {

    static final String REQUIRED = "REQUIRED";
    static final String RANGE = "RANGE";
    static final String FOREIGN_FIELD = "FOREIGN_FIELD";
    static final String TEST_METRIC = "TEST_METRIC";
    static final String DUPLICATE = "DUPLICATE";
    static final String UNKNOWN_ZONE = "UNKNOWN_ZONE";
    static final String UNKNOWN_SOURCE = "UNKNOWN_SOURCE";

    private final List<Violation> found = new ArrayList<>();

    void add(String pointer, String code, String message) {
        found.add(new Violation(pointer, code, message));
    }

    void addIf(boolean wrong, String pointer, String code, String message) {
        if (wrong) {
            add(pointer, code, message);
        }
    }

    void require(@Nullable Object value, String pointer) {
        addIf(value == null, pointer, REQUIRED, "is missing");
    }

    void forbid(@Nullable Object value, String pointer, String why) {
        addIf(value != null, pointer, FOREIGN_FIELD, why);
    }

    void forbidRepeated(@Nullable List<?> values, String pointer) {
        addIf(
                values != null && new HashSet<>(values).size() < values.size(),
                pointer,
                DUPLICATE,
                "names something twice; name it once");
    }

    /// @throws Invalid if there is any
    void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
