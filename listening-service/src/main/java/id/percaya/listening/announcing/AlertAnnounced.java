package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.Recipient;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `alert.raised.v1` and `alert.escalated.v1`: too much is said about a facility, with the counts
/// of the window from `windowStart` up to `windowEnd`. Version 2 of both has the same members; its
/// alert is CRITICAL and `negative` is 0. The members after the sample are absent in alerts of
/// earlier versions.
///
/// @param notifyAt when the staff on the route are told: later than the alert in quiet hours
record AlertAnnounced(
        UUID ruleId,
        UUID monitorId,
        String facility,
        Severity severity,
        Instant windowStart,
        Instant windowEnd,
        long mentions,
        long negative,
        double baseline,
        int minimum,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        List<UUID> sampleMentionIds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TestKind test,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double pValue,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long authors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer formulaVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer ruleVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long criticalMentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Recipient> route,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant notifyAt) {

    static AlertAnnounced of(AlertScope scope, AlertEvidence evidence) {
        AlertExplanation why = evidence.explanation();
        return new AlertAnnounced(
                scope.ruleId(),
                scope.monitorId(),
                scope.facility(),
                evidence.severity(),
                evidence.windowStart(),
                evidence.windowEnd(),
                evidence.mentions(),
                evidence.negative(),
                evidence.baseline(),
                evidence.minimum(),
                evidence.reachSocial(),
                evidence.reachNonSocial(),
                evidence.netSentiment(),
                evidence.sampleMentionIds(),
                why == null ? null : why.test(),
                why == null ? null : why.pValue(),
                why == null ? null : evidence.authors(),
                why == null ? null : evidence.formulaVersion(),
                why == null ? null : why.ruleVersion(),
                why == null ? null : why.criticalMentions(),
                why == null ? null : why.route(),
                why == null ? null : why.notifyAt());
    }
}
