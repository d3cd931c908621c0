package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why an alert is raised, so that it explains itself: what was counted in the window after
/// `windowStart` up to and including `windowEnd`, and what that was compared with.
///
/// @param mentions all of the monitor's, whatever their mood
/// @param baseline mean negative mentions of the windows before: see
///   [id.percaya.listening.alerting.alertrule.AlertRuleTerms]
/// @param threshold the number of negative mentions that was reached or passed
/// @param authors how many accounts the negative mentions come from, as far as they name one
/// @param netSentiment without neutrals; null when nothing was positive or negative
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
        List<UUID> sampleMentionIds) {}
