package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `alert.resolved.v1`: the alert is over. The members after the time are absent in events of
/// earlier versions.
///
/// @param quietSince since when it was quiet; absent if a person resolved it
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertResolvedAnnounced(
        Instant resolvedAt,
        @Nullable Instant quietSince,
        @Nullable UUID ruleId,
        @Nullable UUID monitorId,
        @Nullable String facility,
        @Nullable Severity severity,
        @Nullable TestKind test,
        @Nullable Double pValue,
        @Nullable Long authors,
        @Nullable Integer formulaVersion) {

    static AlertResolvedAnnounced of(AlertResolved resolved) {
        AlertScope scope = resolved.watched();
        AlertEvidence evidence = resolved.evidence();
        AlertExplanation why = evidence == null ? null : evidence.explanation();
        return new AlertResolvedAnnounced(
                resolved.resolvedAt(),
                resolved.quietSince(),
                scope == null ? null : scope.ruleId(),
                scope == null ? null : scope.monitorId(),
                scope == null ? null : scope.facility(),
                evidence == null ? null : evidence.severity(),
                why == null ? null : why.test(),
                why == null ? null : why.pValue(),
                evidence == null ? null : evidence.authors(),
                evidence == null ? null : evidence.formulaVersion());
    }
}
