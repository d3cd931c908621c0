package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.MentionMatcher;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MonitorMatcherFactory implements MentionMatcher.Factory {
    private final ActiveMonitorSet monitors;
    private final MatchStore matches;

    MonitorMatcherFactory(ActiveMonitorSet monitors, MatchStore matches) {
        this.monitors = monitors;
        this.matches = matches;
    }

    @Override
    public MentionMatcher open(Tenant tenant) {
        return new MonitorMatcher(tenant, monitors, matches);
    }
}
