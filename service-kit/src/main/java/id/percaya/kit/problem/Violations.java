package id.percaya.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Describes invalid fields without repeating their values, which may be personal.
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolationException broken) {
        List<Violation> violations =
                broken.getConstraintViolations().stream()
                        .map(Violations::of)
                        .sorted(Comparator.comparing(Violation::pointer))
                        .toList();
        return Problem.of(400, "INVALID", "The request exceeds the documented bounds.")
                .withViolations(violations);
    }

    static Violation of(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name != null ? escaped(name) : step.getIndex());
        }
        return switch (mapping) {
            case UnrecognizedPropertyException _ ->
                    new Violation(pointer.toString(), "UNKNOWN_FIELD", "is not a known field");
            case InvalidFormatException _ ->
                    new Violation(pointer.toString(), "NOT_ALLOWED", "is not an allowed value");
            default -> new Violation(pointer.toString(), "WRONG_TYPE", "is not of the right type");
        };
    }

    private static Violation of(ConstraintViolation<?> violation) {
        String code =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT);
        return new Violation(pointer(violation.getPropertyPath()), code, violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
