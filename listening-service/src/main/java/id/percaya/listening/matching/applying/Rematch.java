package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.stored.Rematching;
import id.percaya.listening.intake.stored.StoredMentionsReader;
import id.percaya.listening.intake.stored.StoredMentionsReader.StoredMention;
import id.percaya.listening.matching.applying.ActiveQueries.ActiveMonitor;
import id.percaya.listening.matching.applying.MatchStore.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Judges stored mentions again by the active monitors. Matches of paused and archived monitors
/// stay as they are.
@ApplicationScoped
class Rematch implements Rematching {

    private final TenantQueries queries;
    private final StoredMentionsReader mentions;
    private final SiteVisitsReader sites;
    private final MatchStore matches;

    Rematch(
            TenantQueries queries,
            StoredMentionsReader mentions,
            SiteVisitsReader sites,
            MatchStore matches) {
        this.queries = queries;
        this.mentions = mentions;
        this.sites = sites;
        this.matches = matches;
    }

    @Override
    public void rematch(Tenant tenant, Collection<UUID> ids, Connection connection)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        ActiveQueries active = queries.current(tenant, connection);
        if (active.monitors().isEmpty()) {
            return;
        }
        List<StoredMention> stored = mentions.named(ids, connection);
        List<Set<UUID>> picked =
                active.stored()
                        .matching(
                                stored.stream().map(StoredMention::facts).toList(),
                                sites.reach(active.stored(), connection));
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            StoredMention mention = stored.get(i);
            picked.get(i).forEach(monitor -> found.add(match(monitor, active.monitors(), mention)));
        }
        matches.replace(tenant, ids, active.monitors().keySet(), found, connection);
    }

    private static Match match(
            UUID monitor, Map<UUID, ActiveMonitor> active, StoredMention mention) {
        ActiveMonitor known = active.get(monitor);
        if (known == null) {
            throw new IllegalArgumentException("the monitor is not active: " + monitor);
        }
        return new Match(monitor, known.version(), mention.id(), mention.publishedAt());
    }
}
