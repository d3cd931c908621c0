package id.percaya.kit.people;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.TokenClaims;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// A person as an access token names them.
///
/// @param issuedAt when the token was issued: the latest token tells the present names and roles
record SeenPerson(Tenant tenant, UUID subject, Names names, Instant issuedAt) {

    private static final int LONGEST = 255;
    private static final String MACHINE = "partner";

    /// @param userName the name to sign in with
    /// @param roles sorted
    record Names(@Nullable String userName, String displayName, List<String> roles) {

        Names {
            roles = roles.stream().distinct().sorted().toList();
        }
    }

    /// @param roles of the caller, with those that are none of Percaya's
    /// @return empty for a token without a name, a uuid as subject, a tenant or a time, and for
    ///   partners' tokens, which belong to machines
    static Optional<SeenPerson> of(JsonWebToken token, Set<String> roles) {
        if (roles.contains(MACHINE)) {
            return Optional.empty();
        }
        String userName = text(token, "preferred_username");
        String name = text(token, "name");
        String displayName = name != null ? name : userName;
        if (displayName == null
                || !(TokenClaims.of(token, "iat") instanceof Number issuedAt)
                || !(TokenClaims.of(token, "tenant") instanceof String tenant)) {
            return Optional.empty();
        }
        List<String> known = roles.stream().filter(PersonRoles.ALL::contains).toList();
        try {
            return Optional.of(
                    new SeenPerson(
                            new Tenant(tenant),
                            UUID.fromString(String.valueOf(token.getSubject())),
                            new Names(userName, displayName, known),
                            Instant.ofEpochSecond(issuedAt.longValue())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = TokenClaims.of(token, claim);
        return value instanceof String text && !text.isBlank() && text.length() <= LONGEST
                ? text
                : null;
    }
}
