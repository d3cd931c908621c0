package id.percaya.listening.announcing;

import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `alert.raised.v1` and `alert.escalated.v1`: a burst of negative mentions about a facility, with
/// the counts of the window after `windowStart` up to `windowEnd`.
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
        List<UUID> sampleMentionIds) {

    static AlertAnnounced of(AlertScope scope, AlertEvidence evidence) {
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
                evidence.sampleMentionIds());
    }
}
