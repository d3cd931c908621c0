package id.percaya.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Points to the invalid part of a request: a JSON pointer into the body (RFC 6901), or the name of
/// a parameter.
final class Pointers {

    private Pointers() {}

    static String of(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name != null ? escaped(name) : step.getIndex());
        }
        return pointer.toString();
    }

    /// @param operation whose arguments were validated; null when it was something else
    static String of(Path path, @Nullable Method operation) {
        StringBuilder pointer = new StringBuilder();
        Parameter[] arguments = {};
        Class<?> bean = null;
        for (Path.Node node : path) {
            String parameter = null;
            if (node.getKind() == ElementKind.METHOD && operation != null) {
                arguments = isOf(node, operation) ? operation.getParameters() : arguments;
            } else if (node.getKind() == ElementKind.PARAMETER && arguments.length > 0) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                Parameter argument = arguments[index];
                parameter = parameter(argument, argument.getName());
                bean = argument.isAnnotationPresent(BeanParam.class) ? argument.getType() : null;
            } else if (node.getKind() == ElementKind.PROPERTY) {
                parameter = bean == null ? null : parameter(bean, node.getName());
                append(pointer, node);
            }
            if (parameter != null) {
                return parameter;
            }
        }
        return pointer.toString();
    }

    private static boolean isOf(Path.Node method, Method operation) {
        return method.getName().equals(operation.getName())
                && method.as(Path.MethodNode.class)
                        .getParameterTypes()
                        .equals(List.of(operation.getParameterTypes()));
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getKey() != null) {
            pointer.append('/').append(escaped(node.getKey().toString()));
        }
        pointer.append('/').append(escaped(node.getName()));
    }

    private static @Nullable String parameter(Class<?> bean, String field) {
        try {
            return parameter(bean.getDeclaredField(field), field);
        } catch (NoSuchFieldException _) {
            return null;
        }
    }

    private static @Nullable String parameter(AnnotatedElement element, String own) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        PathParam path = element.getAnnotation(PathParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (query != null) {
            return query.value();
        }
        if (path != null) {
            return path.value();
        }
        if (header != null) {
            return header.value();
        }
        boolean isNamedSo =
                element.isAnnotationPresent(RestPath.class)
                        || element.isAnnotationPresent(RestQuery.class);
        return isNamedSo ? own : null;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
