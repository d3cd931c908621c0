package id.percaya.consent.use.decision;

import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.kit.json.TolerantJson;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Builds a request. Default: a picture of these persons, for marketing on Instagram.
record DecisionRequestBuilder(Map<String, Object> fields) {

    static final UUID ASSET = UUID.fromString("0198c0de-0000-7000-8000-00000000a001");
    static final String HASH = "a".repeat(64);

    DecisionRequestBuilder(UUID... subjects) {
        this(new LinkedHashMap<>());
        fields.put("subjectIds", List.of(subjects));
        fields.put("assetId", ASSET);
        fields.put("assetHash", HASH);
        fields.put("purpose", Purpose.MARKETING);
        fields.put("channel", Channel.INSTAGRAM);
        fields.put("medium", Medium.PHOTO);
    }

    DecisionRequestBuilder with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value.toString());
        return new DecisionRequestBuilder(changed);
    }

    String json() {
        return json(fields);
    }

    String inBatch() {
        return batch(List.of(this));
    }

    static String batch(List<DecisionRequestBuilder> questions) {
        return json(
                Map.of(
                        "questions",
                        questions.stream().map(DecisionRequestBuilder::fields).toList()));
    }

    /// The consent that permits it until tomorrow.
    static ConsentGiven consent(UUID subject, Instant signed, Medium medium, Asset asset) {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        Grant grant =
                new Grant(
                        Purpose.MARKETING,
                        Channel.INSTAGRAM,
                        medium,
                        Identifiability.IDENTIFIABLE,
                        List.of(asset),
                        Grant.WORLD,
                        signed,
                        tomorrow);
        return new ConsentGiven(
                subject,
                new Terms(ConsentFixtures.FORM, "id", List.of(grant), null),
                List.of(PAPER),
                Signer.subject(),
                null,
                signed,
                signed);
    }

    private static String json(Object body) {
        try {
            return TolerantJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
