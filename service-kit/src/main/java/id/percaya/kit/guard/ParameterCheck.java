package id.percaya.kit.guard;

import id.percaya.kit.guard.DeclaredParameters.Declared;
import id.percaya.kit.json.ParameterText;
import id.percaya.kit.json.ValueFault;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses unknown, repeated, empty and unreadable parameters, all at once. A filter that is
/// misspelt or has no value, and is ignored, would answer with the rows that it should have kept
/// out. Quarkus would answer the first unreadable one with 404.
public final class ParameterCheck {

    private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo operation, UriInfo uri) {
        DeclaredParameters declared =
                known.computeIfAbsent(operation.getResourceMethod(), DeclaredParameters::of);
        List<Violation> violations = new ArrayList<>();
        uri.getPathParameters()
                .forEach((name, values) ->
                        unreadable(name, values, declared.path().get(name), violations));
        uri.getQueryParameters()
                .forEach((name, values) ->
                        check(name, values, declared.query().get(name), violations));
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::pointer));
            throw new ProblemException(
                    Problem.of(
                                    400,
                                    violations.getFirst().code(),
                                    "The parameters are not as documented.")
                            .withViolations(violations));
        }
    }

    private static void check(
            String name, List<String> values, @Nullable Declared declared, List<Violation> found) {
        if (declared == null) {
            found.add(
                    new Violation(
                            name, "UNKNOWN_PARAMETER", "is not a parameter of this operation"));
            return;
        }
        if (values.size() > 1 && !declared.many()) {
            found.add(new Violation(name, "REPEATED_PARAMETER", "may be given only once"));
        }
        if (values.contains("")) {
            found.add(new Violation(name, "EMPTY_PARAMETER", "is empty; leave it out"));
        } else {
            unreadable(name, values, declared, found);
        }
    }

    private static void unreadable(
            String name, List<String> values, @Nullable Declared declared, List<Violation> found) {
        if (declared != null && !areReadable(values, declared.type())) {
            Class<?> type = declared.type();
            found.add(new Violation(name, ValueFault.of(type).name(), ValueFault.messageOf(type)));
        }
    }

    private static boolean areReadable(List<String> values, Class<?> type) {
        return values.stream().allMatch(value -> ParameterText.isReadable(value, type));
    }
}
