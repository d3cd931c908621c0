package id.percaya.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.percaya.kit.json.ValueFault;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Describes invalid fields without repeating their values, which may be personal.
final class Violations {

    static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";
    static final String NOT_KNOWN = "is not a known field";
    static final String WRONG_TYPE = "WRONG_TYPE";
    static final String NOT_OF_THE_TYPE = "is not of the right type";

    private Violations() {}

    static Problem malformed() {
        return Problem.of(
                400, "MALFORMED", "The body does not match the schema of this operation.");
    }

    /// @param operation whose arguments were validated; null when it was something else
    static Problem problem(ConstraintViolationException broken, @Nullable Method operation) {
        List<Violation> violations =
                broken.getConstraintViolations().stream()
                        .map(each -> of(each, operation))
                        .sorted(Comparator.comparing(Violation::pointer))
                        .toList();
        return Problem.of(400, "INVALID", "The request exceeds the documented bounds.")
                .withViolations(violations);
    }

    static Violation of(JsonMappingException mapping) {
        String pointer = Pointers.of(mapping);
        return switch (mapping) {
            case UnrecognizedPropertyException _ ->
                    new Violation(pointer, UNKNOWN_FIELD, NOT_KNOWN);
            case InvalidFormatException format -> of(pointer, format.getTargetType());
            default -> new Violation(pointer, WRONG_TYPE, NOT_OF_THE_TYPE);
        };
    }

    private static Violation of(String pointer, @Nullable Class<?> type) {
        Class<?> expected = type == null ? Object.class : type;
        return new Violation(
                pointer, ValueFault.of(expected).name(), ValueFault.messageOf(expected));
    }

    private static Violation of(ConstraintViolation<?> violation, @Nullable Method operation) {
        String code =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT);
        String pointer = Pointers.of(violation.getPropertyPath(), operation);
        return new Violation(pointer, code, violation.getMessage());
    }
}
