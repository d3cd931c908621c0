package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The losses of one person known at a given time; most persons have none.
record RelianceLossHistory(List<RelianceLoss> all) {

    private static final RelianceLossHistory NONE = new RelianceLossHistory(List.of());
    private static final ObjectMapper MAPPER = TolerantJson.mapper();
    private static final TypeReference<List<RelianceLoss>> LIST = new TypeReference<>() {};

    /// @param json as stored by [RelianceLossProjection]; null for none
    static RelianceLossHistory read(@Nullable String json, Instant knownBy) {
        if (json == null) {
            return NONE;
        }
        try {
            return new RelianceLossHistory(
                    MAPPER.readValue(json, LIST).stream()
                            .filter(loss -> !loss.knownFrom().isAfter(knownBy))
                            .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The first loss of capacity after the signature.
    @Nullable Instant ofCapacitySince(Instant signed) {
        return all.stream()
                .filter(loss -> loss.reason() == DecisionReason.CAPACITY_CHANGED)
                .map(RelianceLoss::at)
                .filter(at -> at.isAfter(signed))
                .min(naturalOrder())
                .orElse(null);
    }

    @Nullable Instant byErasure() {
        return all.stream()
                .filter(loss -> loss.reason() == DecisionReason.ERASED)
                .map(RelianceLoss::at)
                .min(naturalOrder())
                .orElse(null);
    }
}
