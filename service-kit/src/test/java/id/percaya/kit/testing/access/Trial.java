package id.percaya.kit.testing.access;

import id.percaya.kit.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tries one operation with every role and kind of id, and collects the unexpected answers. Refused
/// requests are sent over HTTP/1.1 and HTTP/2, accepted ones over each in turn.
final class Trial {

    private static final List<String> ROLES =
            List.of(
                    "communications",
                    "medical-reviewer",
                    "legal-reviewer",
                    "crisis-lead",
                    "privacy-officer",
                    "analyst",
                    "auditor",
                    "partner",
                    "tenant-admin",
                    "operator");
    private static final String OTHER_TENANT = "rs-harapan";
    private static final Set<Integer> NOT_THERE = Set.of(404);
    private static final Set<Integer> MALFORMED = Set.of(400, 404);

    private final ApiOperation operation;
    private final Expectation expected;
    private final TenantFixtures made;
    private final List<ApiClient> wires;
    private final List<String> surprises = new ArrayList<>();
    private int accepted;

    Trial(
            ApiOperation operation,
            Expectation expected,
            TenantFixtures made,
            List<ApiClient> wires) {
        this.operation = operation;
        this.expected = expected;
        this.made = made;
        this.wires = wires;
    }

    List<String> surprises() {
        String tenant = expected.tenantOr(TenantFixtures.TENANT);
        if (expected.isPublic()) {
            expectLetIn("nobody", null, SampleValues.NOBODY, Set.of());
            return surprises;
        }
        expect("nobody", null, SampleValues.NOBODY, Set.of(401));
        String elsewhere = Tokens.forAudience("elsewhere", ROLES.getFirst(), tenant);
        expect("a token for another audience", elsewhere, SampleValues.NOBODY, Set.of(401));
        expect("no role", Tokens.of("none", tenant, List.of()), SampleValues.NOBODY, Set.of(403));
        for (String role : ROLES) {
            asOwnTenant(role, tenant);
            asOtherTenant(role);
        }
        return surprises;
    }

    private void asOwnTenant(String role, String tenant) {
        String token = Tokens.of(role, tenant);
        if (!expected.letsIn(role, tenant)) {
            for (String thing : things()) {
                expect(role, token, thing, Set.of(403));
            }
            return;
        }
        Set<Integer> allowed = forbiddenByContent(role);
        if (!operation.isAboutOne()) {
            expectLetIn(role, token, SampleValues.NOBODY, allowed);
            return;
        }
        expectLetIn(role + ", own", token, made.of(operation.collection()), allowed);
        expect(role + ", none", token, UUID.randomUUID().toString(), or(allowed, NOT_THERE));
        expect(role + ", no id", token, "no-id", or(allowed, MALFORMED));
    }

    /// A resource of another tenant must give exactly the same answer as one that does not exist.
    private void asOtherTenant(String role) {
        String token = Tokens.of(role, OTHER_TENANT);
        String who = role + " of another tenant";
        boolean isLetIn = expected.letsIn(role, OTHER_TENANT);
        if (isLetIn && !operation.isAboutOne()) {
            expectLetIn(who, token, SampleValues.NOBODY, forbiddenByContent(role));
            return;
        }
        Set<Integer> statuses = isLetIn ? or(forbiddenByContent(role), NOT_THERE) : Set.of(403);
        String theirs =
                operation.isAboutOne() ? made.of(operation.collection()) : SampleValues.NOBODY;
        for (ApiClient wire : wires) {
            ApiClient.Reply reply = wire.send(operation, theirs, token, null);
            ApiClient.Reply nothing =
                    wire.send(operation, UUID.randomUUID().toString(), token, null);
            if (!statuses.contains(reply.status()) || !reply.equals(nothing)) {
                surprises.add("%s: %s, and of nothing %s".formatted(who, reply, nothing));
            }
        }
    }

    private Set<Integer> forbiddenByContent(String role) {
        return expected.byContent().contains(role) ? Set.of(403) : Set.of();
    }

    private static Set<Integer> or(Set<Integer> some, Set<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private List<String> things() {
        return operation.isAboutOne()
                ? List.of(made.of(operation.collection()), SampleValues.NOBODY, "no-id")
                : List.of(SampleValues.NOBODY);
    }

    private void expect(String who, @Nullable String token, String thing, Set<Integer> statuses) {
        for (ApiClient wire : wires) {
            ApiClient.Reply reply = wire.send(operation, thing, token, null);
            if (!statuses.contains(reply.status())) {
                surprises.add("%s: %s instead of %s".formatted(who, reply, statuses));
            }
        }
    }

    private void expectLetIn(
            String who, @Nullable String token, String thing, Set<Integer> allowed) {
        ApiClient wire = wires.get(accepted++ % wires.size());
        ApiClient.Reply reply = wire.send(operation, thing, token, null);
        int status = reply.status();
        boolean isShutOut = status == 401 || status == 403 || status >= 500;
        boolean isLost = status == 404 && operation.isAboutOne() && token != null;
        if ((isShutOut || isLost) && !allowed.contains(status)) {
            surprises.add("%s: not let in, but %s".formatted(who, reply));
        }
    }
}
