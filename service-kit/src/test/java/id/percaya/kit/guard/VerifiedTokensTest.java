package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant EXPIRY = Instant.parse("2026-11-29T10:05:00Z");

    private Instant now = EXPIRY.minusSeconds(60);
    private final InstantSource clock = () -> now;
    private final VerifiedTokens tokens = new VerifiedTokens(clock.withZone(ZoneOffset.UTC));

    @Test
    void a_verified_token_is_known_by_its_whole_text() {
        var _ = verify(new AccessTokenCredential("head.body.signature"));
        SecurityIdentity known =
                Objects.requireNonNull(found(new AccessTokenCredential("head.body.signature")));
        assertThat(known.getPrincipal().getName()).isEqualTo("ayu");
        assertThat(known.getRoles()).containsExactly("analyst");
        assertThat(known.<String>getAttribute("tenant-id")).isEqualTo("Default");
        assertThat(known.getCredential(AccessTokenCredential.class)).isNotNull();
        assertThat(found(new AccessTokenCredential("head.body.signature2"))).isNull();
        assertThat(found(new AccessTokenCredential("head.body"))).isNull();
    }

    @Test
    void an_expired_token_is_verified_again() {
        var _ = verify(new AccessTokenCredential("t"));
        now = EXPIRY.minusMillis(1);
        assertThat(found(new AccessTokenCredential("t"))).isNotNull();
        now = EXPIRY;
        assertThat(found(new AccessTokenCredential("t"))).isNull();
    }

    @Test
    void a_remembered_token_is_not_remembered_for_longer_by_its_use() {
        AccessTokenCredential token = new AccessTokenCredential("t");
        SecurityIdentity verified = verify(token);
        SecurityIdentity known = Objects.requireNonNull(found(token));
        VerifiedTokens later = new VerifiedTokens(clock.withZone(ZoneOffset.UTC));
        var _ = later.augment(known, VerifiedTokensTest::refused).await().indefinitely();
        assertThat(found(later, token)).isNull();
        var _ = later.augment(verified, VerifiedTokensTest::refused).await().indefinitely();
        assertThat(found(later, token)).isNotNull();
    }

    @Test
    void only_access_tokens_are_remembered() {
        var _ = verify(new IdTokenCredential("t"));
        assertThat(found(new IdTokenCredential("t"))).isNull();
        assertThat(found(new AccessTokenCredential("t"))).isNull();
    }

    private SecurityIdentity verify(TokenCredential token) {
        SecurityIdentity identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new Person())
                        .addRole("analyst")
                        .addCredential(token)
                        .addAttribute("tenant-id", "Default")
                        .build();
        return tokens.augment(identity, VerifiedTokensTest::refused).await().indefinitely();
    }

    private @Nullable SecurityIdentity found(TokenCredential token) {
        return found(tokens, token);
    }

    private static @Nullable SecurityIdentity found(VerifiedTokens tokens, TokenCredential token) {
        return tokens.authenticate(
                        new TokenAuthenticationRequest(token), VerifiedTokensTest::refused)
                .await()
                .indefinitely();
    }

    private static Uni<SecurityIdentity> refused(Supplier<SecurityIdentity> blocking) {
        return Uni.createFrom().failure(new AssertionError("needs no blocking work"));
    }

    private record Person() implements JsonWebToken {

        private static final Map<String, Object> CLAIMS =
                Map.of(Claims.exp.name(), EXPIRY.getEpochSecond());

        @Override
        public String getName() {
            return "ayu";
        }

        @Override
        public Set<String> getClaimNames() {
            return CLAIMS.keySet();
        }

        @Override
        @SuppressWarnings({
            "unchecked",
            "TypeParameterUnusedInFormals",
            "NullAway"
        }) // as the interface says
        public <T> T getClaim(String claim) {
            return (T) CLAIMS.get(claim);
        }
    }
}
