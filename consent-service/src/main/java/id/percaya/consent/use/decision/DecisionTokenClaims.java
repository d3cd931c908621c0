package id.percaya.consent.use.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.percaya.consent.Channel;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.use.decision.Decision.Ground;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.TolerantJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The claims of a decision token (RFC 7519). They are bound to the asset's bytes and name no
/// person.
///
/// @param iat seconds since 1970, like `exp`
record DecisionTokenClaims(
        String iss,
        long iat,
        long exp,
        String tenant,
        UUID assetId,
        String assetHash,
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String territory,
        List<Ground> consents,
        List<Obligation> obligations) {

    /// Explicit type, so that no other token is accepted as one: RFC 8725 section 3.11.
    static final String TYPE = "decision+jwt";

    static final String ISSUER = "/percaya/consent";

    /// Short, because a publisher learns of a withdrawal only by asking again.
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final ObjectWriter WRITER =
            TolerantJson.mapper().writerFor(DecisionTokenClaims.class);

    static DecisionTokenClaims of(
            Decision decision, Question question, Tenant tenant, Instant now) {
        return new DecisionTokenClaims(
                ISSUER,
                now.getEpochSecond(),
                expiry(decision, now).getEpochSecond(),
                tenant.id(),
                question.asset().id(),
                question.asset().sha256(),
                question.purpose(),
                question.channel(),
                question.medium(),
                question.identifiability(),
                question.territory(),
                decision.grounds(),
                decision.obligations());
    }

    private static Instant expiry(Decision decision, Instant now) {
        Instant latest = now.plus(LONGEST);
        return decision.removeBy().filter(end -> end.isBefore(latest)).orElse(latest);
    }

    Instant expiresAt() {
        return Instant.ofEpochSecond(exp);
    }

    byte[] json() {
        try {
            return WRITER.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
