package id.percaya.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows the methods of each path. A 405 must list them in `Allow` (RFC 9110, section 15.5.6), and
/// Quarkus 3.33.2 does not. No upstream issue was found.
@ApplicationScoped
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    add(path.value(), method);
                }
            }
        }
    }

    /// The methods, comma-separated; empty when no operation has this path.
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        return String.join(", ", methods);
    }

    private void add(String root, Method method) {
        String verb = verb(method);
        if (verb == null) {
            return;
        }
        Path sub = method.getAnnotation(Path.class);
        String path = sub == null ? root : root + "/" + sub.value();
        String form = PARAMETER.matcher(path).replaceAll("[^/]+").replace("//", "/");
        operations.add(new Operation(Pattern.compile(form), verb));
    }

    private static @Nullable String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }
}
