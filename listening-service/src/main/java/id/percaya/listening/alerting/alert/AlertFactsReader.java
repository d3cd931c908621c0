package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All that [AlertRuleEvaluation] reads.
@ApplicationScoped
class AlertFactsReader {

    private final BurstFinder bursts;
    private final AlertEvidenceReader explanation;
    private final MonitorViews monitors;

    AlertFactsReader(BurstFinder bursts, AlertEvidenceReader explanation, MonitorViews monitors) {
        this.bursts = bursts;
        this.explanation = explanation;
        this.monitors = monitors;
    }

    Optional<Burst> gravest(AlertRuleTerms terms, Instant from, Instant until) {
        return bursts.gravest(terms, from, until);
    }

    AlertEvidence explain(AlertRuleTerms terms, Burst burst) {
        return explanation.of(terms, burst);
    }

    String facilityOf(UUID monitor) {
        return monitors.find(monitor).map(MonitorDetails::facility).orElseThrow(NotFound::new);
    }
}
