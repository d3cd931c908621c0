package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.MentionMatcher;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.applying.ActiveQueries.ActiveMonitor;
import id.percaya.listening.matching.applying.MatchStore.Match;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Matches the batches of one import, each by the monitors that are active at that time.
final class MonitorMatcher implements MentionMatcher {

    private final Tenant tenant;
    private final TenantQueries queries;
    private final SiteVisitsReader sites;
    private final MatchStore matches;
    private ActiveQueries active = ActiveQueries.NONE;

    MonitorMatcher(
            Tenant tenant, TenantQueries queries, SiteVisitsReader sites, MatchStore matches) {
        this.tenant = tenant;
        this.queries = queries;
        this.sites = sites;
        this.matches = matches;
    }

    @Override
    public List<Set<UUID>> match(List<MentionFacts> mentions, Connection connection)
            throws SQLException {
        active = queries.current(tenant, connection);
        return active.stored().matching(mentions, sites.reach(active.stored(), connection));
    }

    @Override
    public void save(List<MatchedMention> mentions, Connection connection) throws SQLException {
        List<Match> found =
                mentions.stream()
                        .flatMap(mention ->
                                mention.monitors().stream().map(id -> match(id, mention)))
                        .toList();
        matches.save(tenant, found, connection);
    }

    private Match match(UUID monitor, MatchedMention mention) {
        ActiveMonitor known = active.monitors().get(monitor);
        if (known == null) {
            throw new IllegalArgumentException("the monitor is not active: " + monitor);
        }
        return new Match(monitor, known.version(), mention.id(), mention.publishedAt());
    }

    @Override
    public void close() {}
}
