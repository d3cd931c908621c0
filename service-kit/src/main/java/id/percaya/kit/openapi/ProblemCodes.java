package id.percaya.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;

/// The codes that the kit's mechanisms answer with, by status. Tests record those of the rules.
final class ProblemCodes {

    private ProblemCodes() {}

    static List<String> of(String status, Operation operation) {
        return switch (status) {
            case "400" -> malformed(operation);
            case "401" -> List.of("UNAUTHORIZED");
            case "403" -> List.of("FORBIDDEN");
            case "404" -> List.of("NOT_FOUND");
            case "409" -> conflicts(operation);
            case "412" -> List.of("STALE_VERSION");
            case "413" -> List.of("TOO_LARGE");
            case "415" -> List.of("UNSUPPORTED_MEDIA_TYPE");
            case "422" -> reused(operation);
            case "428" -> List.of("IF_MATCH_REQUIRED");
            default -> List.of();
        };
    }

    private static List<String> malformed(Operation operation) {
        List<String> codes = new ArrayList<>(List.of("INVALID", "MALFORMED"));
        if (takes(operation, "cursor")) {
            codes.add("CURSOR_INVALID");
        }
        if (takes(operation, "Idempotency-Key")) {
            codes.add("IDEMPOTENCY_KEY_INVALID");
        }
        if (takes(operation, "If-Match")) {
            codes.add("IF_MATCH_INVALID");
        }
        return codes;
    }

    private static List<String> conflicts(Operation operation) {
        return takes(operation, "Idempotency-Key")
                ? List.of("REQUEST_IN_PROGRESS", "TOO_MANY_WRITERS")
                : List.of();
    }

    private static List<String> reused(Operation operation) {
        return takes(operation, "Idempotency-Key") ? List.of("IDEMPOTENCY_KEY_REUSED") : List.of();
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> parameter.equals(each.getName()));
    }
}
