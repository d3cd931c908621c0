package id.percaya.listening.policy;

import id.percaya.kit.NotFound;
import id.percaya.listening.alert.Burst;
import id.percaya.listening.alert.Bursts;
import id.percaya.listening.alert.Evidence;
import id.percaya.listening.alert.Explanation;
import id.percaya.listening.alertrule.Terms;
import id.percaya.listening.monitor.MonitorDetails;
import id.percaya.listening.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All that [BurstWatch] reads.
@ApplicationScoped
class BurstSearch {

    private final Bursts bursts;
    private final Explanation explanation;
    private final MonitorViews monitors;

    BurstSearch(Bursts bursts, Explanation explanation, MonitorViews monitors) {
        this.bursts = bursts;
        this.explanation = explanation;
        this.monitors = monitors;
    }

    Optional<Burst> gravest(Terms terms, Instant from, Instant until) {
        return bursts.gravest(terms, from, until);
    }

    Evidence explain(Terms terms, Burst burst) {
        return explanation.of(terms, burst);
    }

    String facilityOf(UUID monitor) {
        return monitors.find(monitor).map(MonitorDetails::facility).orElseThrow(NotFound::new);
    }
}
