package id.percaya.kit.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Knows which roles may hear of the changes of a stream type: the roles of the operation marked
/// with [ShowsChangesOf]. Changes of other stream types are told to nobody.
@ApplicationScoped
class ChangeRoles {

    private final Map<String, Set<String>> rolesByType = new HashMap<>();

    ChangeRoles(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                ShowsChangesOf shown = method.getAnnotation(ShowsChangesOf.class);
                if (shown != null) {
                    add(shown, method);
                }
            }
        }
    }

    private void add(ShowsChangesOf shown, Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (roles == null) {
            throw new IllegalStateException(method + " shows changes but names no roles");
        }
        Set<String> hearing = new TreeSet<>(List.of(roles.value()));
        List.of(shown.withheldFrom()).forEach(hearing::remove);
        for (String type : shown.value()) {
            rolesByType.put(type, hearing);
        }
    }

    /// The stream types that a caller with these roles hears of.
    Set<String> typesFor(Set<String> roles) {
        Set<String> types = new TreeSet<>();
        rolesByType.forEach((type, allowed) -> {
            if (allowed.stream().anyMatch(roles::contains)) {
                types.add(type);
            }
        });
        return types;
    }

    Map<String, Set<String>> all() {
        return Map.copyOf(rolesByType);
    }
}
