package id.percaya.kit.guard;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The query and path parameters of an operation, from its arguments and from the fields of its
/// bean parameters.
record DeclaredParameters(Map<String, Declared> query, Map<String, Declared> path) {

    /// @param many whether the parameter may be repeated
    record Declared(Class<?> type, boolean many) {}

    static DeclaredParameters of(Method operation) {
        DeclaredParameters found = new DeclaredParameters(new HashMap<>(), new HashMap<>());
        for (Parameter argument : operation.getParameters()) {
            if (argument.isAnnotationPresent(BeanParam.class)) {
                found.addFields(argument.getType());
            } else {
                found.add(argument, argument.getName(), argument.getParameterizedType());
            }
        }
        return found;
    }

    private void addFields(@Nullable Class<?> bean) {
        for (Class<?> each = bean; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType());
                } else {
                    add(field, field.getName(), field.getGenericType());
                }
            }
        }
    }

    private void add(AnnotatedElement element, String name, Type type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            this.query.put(query.value(), declared(type));
        }
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        if (restQuery != null) {
            this.query.put(named(restQuery.value(), name), declared(type));
        }
        PathParam path = element.getAnnotation(PathParam.class);
        if (path != null) {
            this.path.put(path.value(), declared(type));
        }
        RestPath restPath = element.getAnnotation(RestPath.class);
        if (restPath != null) {
            this.path.put(named(restPath.value(), name), declared(type));
        }
    }

    private static String named(String value, String name) {
        return value.isEmpty() ? name : value;
    }

    private static Declared declared(Type type) {
        return switch (type) {
            case ParameterizedType generic
                    when generic.getRawType() instanceof Class<?> raw
                            && generic.getActualTypeArguments()[0] instanceof Class<?> item ->
                    new Declared(item, Collection.class.isAssignableFrom(raw));
            case Class<?> plain -> new Declared(plain, false);
            default -> new Declared(Object.class, true);
        };
    }
}
