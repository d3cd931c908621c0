package id.percaya.kit.testing.access;

import java.util.Set;
import java.util.TreeSet;

/// Who is let in by one operation.
///
/// @param isPublic it asks nobody who they are
/// @param roles each as `role`, or `role@tenant` where it is for the people of one tenant only
/// @param byContent those roles that are let in, but whom the content of a request may shut out
record Expectation(boolean isPublic, Set<String> roles, Set<String> byContent) {

    /// @param words `public`; or roles, one that the content may shut out with a `?` behind it
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

    /// The tenant that has to ask for this; the usual one where any may.
    String tenantOr(String usual) {
        return roles.stream()
                .filter(role -> role.contains("@"))
                .map(role -> role.substring(role.indexOf('@') + 1))
                .findFirst()
                .orElse(usual);
    }

    /// As the description names them.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.replaceFirst("@.*", "")));
        return names;
    }
}
