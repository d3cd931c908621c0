package id.percaya.kit.testing.access;

import id.percaya.kit.testing.Tokens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The expected access to one operation.
///
/// @param isPublic no token is needed
/// @param roles each as `role`, or `role@tenant` for members of one tenant only
/// @param byContent admitted roles that may still get 403 because of the request's content
record Expectation(boolean isPublic, Set<String> roles, Set<String> byContent) {

    /// @param words `public`, or roles; `?` after a role means that the content may cause a 403
    static Expectation of(Iterable<String> words) {
        Set<String> roles = new TreeSet<>();
        Set<String> byContent = new TreeSet<>();
        for (String word : words) {
            String role = word.replace("?", "");
            roles.add(role);
            if (word.endsWith("?")) {
                byContent.add(role);
            }
        }
        return new Expectation(roles.remove("public"), roles, byContent);
    }

    boolean letsIn(String role, String tenant) {
        return roles.contains(role) || roles.contains(role + "@" + tenant);
    }

    /// The tenant to test with; the given one when any tenant is admitted.
    String tenantOr(String usual) {
        return roles.stream()
                .filter(role -> role.contains("@"))
                .map(role -> role.substring(role.indexOf('@') + 1))
                .findFirst()
                .orElse(usual);
    }

    /// A token with all the roles, for requests that are not about access.
    String token() {
        String tenant = tenantOr(TenantFixtures.TENANT);
        return Tokens.of("everybody@" + tenant, tenant, List.copyOf(names()));
    }

    /// The roles as the OpenAPI document names them.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.replaceFirst("@.*", "")));
        return names;
    }
}
