package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.StoredMentionsReader;
import id.percaya.listening.intake.stored.StoredMentionsReader.StoredMention;
import id.percaya.listening.matching.applying.MatchStore.Match;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.monitor.MonitorDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// The transactions of a backfill.
@ApplicationScoped
class BackfillStep {

    private static final int MENTIONS = 500;

    private static final String DELETE_EARLIER =
            """
            delete from mention_match x where x.monitor_id = ? and x.monitor_version < ?
               and not exists (
                 select from mention m where m.id = x.mention_id and m.text_state = 'REMOVED')
            """;
    private static final String RECORD_VERSION =
            """
            insert into monitor_application (monitor_id, tenant_id, version) values (?, ?, ?)
            on conflict (monitor_id) do update set version = excluded.version
            """;

    private final DataSource requests;
    private final MentionLock lock;
    private final StoredMentionsReader mentions;
    private final SiteVisitsReader sites;
    private final MatchStore matches;

    BackfillStep(
            DataSource requests,
            MentionLock lock,
            StoredMentionsReader mentions,
            SiteVisitsReader sites,
            MatchStore matches) {
        this.requests = requests;
        this.lock = lock;
        this.mentions = mentions;
        this.sites = sites;
        this.matches = matches;
    }

    /// Under the lock of the tenant's mentions, since a mention that is corrected, read anew or
    /// deleted meanwhile would get its former matches back.
    ///
    /// @return the last mention of the batch; empty when no mentions are left
    Optional<UUID> match(Tenant tenant, MonitorDetails monitor, StoredQueries query, UUID after) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            List<StoredMention> page = mentions.page(after, MENTIONS, connection);
            MentionReach reach = sites.reach(query, connection);
            matches.save(tenant, matches(monitor, query, page, reach), connection);
            return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Deletes the matches of earlier versions and records the applied version.
    boolean finish(Tenant tenant, MonitorDetails monitor) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, DELETE_EARLIER, monitor.id(), monitor.version());
            return Sql.write(
                            connection,
                            RECORD_VERSION,
                            monitor.id(),
                            tenant.id(),
                            monitor.version())
                    > 0;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<Match> matches(
            MonitorDetails monitor,
            StoredQueries query,
            List<StoredMention> page,
            MentionReach reach) {
        List<MentionFacts> facts = page.stream().map(StoredMention::facts).toList();
        List<Set<UUID>> picks = query.matching(facts, reach);
        return IntStream.range(0, page.size())
                .filter(i -> !picks.get(i).isEmpty())
                .mapToObj(page::get)
                .map(mention ->
                        new Match(
                                monitor.id(),
                                monitor.version(),
                                mention.id(),
                                mention.publishedAt()))
                .toList();
    }
}
