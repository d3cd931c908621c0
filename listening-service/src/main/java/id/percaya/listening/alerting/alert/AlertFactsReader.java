package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the facts that [AlertRuleEvaluation] needs.
@ApplicationScoped
class AlertFactsReader {

    private final BurstFinder bursts;
    private final AlertEvidenceReader evidence;
    private final MonitorViews monitors;

    AlertFactsReader(BurstFinder bursts, AlertEvidenceReader evidence, MonitorViews monitors) {
        this.bursts = bursts;
        this.evidence = evidence;
        this.monitors = monitors;
    }

    Optional<Burst> worstBurst(BurstSearch search) {
        return bursts.worst(search);
    }

    AlertEvidence evidence(AlertRuleTerms terms, Burst burst) {
        return evidence.of(terms, burst);
    }

    String facilityOf(UUID monitor) {
        return monitors.find(monitor).map(MonitorDetails::facility).orElseThrow(NotFound::new);
    }
}
