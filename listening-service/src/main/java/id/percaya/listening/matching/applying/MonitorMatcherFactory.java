package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.MentionMatcher;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MonitorMatcherFactory implements MentionMatcher.Factory {
    private final TenantQueries queries;
    private final SiteVisitsReader sites;
    private final MatchStore matches;

    MonitorMatcherFactory(TenantQueries queries, SiteVisitsReader sites, MatchStore matches) {
        this.queries = queries;
        this.sites = sites;
        this.matches = matches;
    }

    @Override
    public MentionMatcher open(Tenant tenant) {
        return new MonitorMatcher(tenant, queries, sites, matches);
    }
}
