package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The evidence for an alert: the counts of the window after `windowStart` up to and including
/// `windowEnd`, and the values they were compared with.
///
/// @param mentions all mentions of the monitor, of any sentiment
/// @param baseline mean number of negative mentions in earlier windows, see
///   [id.percaya.listening.alerting.alertrule.AlertRuleTerms]
/// @param threshold the number of negative mentions that was reached
/// @param authors number of distinct accounts of the negative mentions, as far as known
/// @param netSentiment without neutral mentions; null when there is no positive or negative one
/// @param storedAfter mentions that were stored earlier are not counted as negative, because an
///   alert about them was resolved; null when all count
/// @param formulaVersion of the reaches and the net sentiment; null in alerts of version 1
/// @param sampleMentionIds the negative mentions with the largest audience, at most ten
public record AlertEvidence(
        Severity severity,
        Instant windowStart,
        Instant windowEnd,
        long mentions,
        long negative,
        long authors,
        double baseline,
        int minimum,
        double threshold,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        List<UUID> sampleMentionIds,
        @Nullable Instant storedAfter,
        @Nullable Integer formulaVersion) {}
