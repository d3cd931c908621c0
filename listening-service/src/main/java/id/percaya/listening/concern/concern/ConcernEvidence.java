package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.stored.MentionLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Keeps the words and the mentions of concerns, and the counts that follow from them. Adding
/// something twice changes nothing. In the transaction of a command call it after the append.
@ApplicationScoped
public class ConcernEvidence {

    static final int MOST_TERMS = 20;
    static final int SAMPLE = 10;

    private static final String LOCK = "select id from concern where id = ? for update";
    private static final String COUNTS =
            """
            select count(*), count(distinct coalesce(s.story_id, m.id)),
                   count(distinct coalesce(m.author_key, m.domain, m.id::text)),
                   max(m.published_at)%s
              from mention m left join mention_story s on s.mention_id = m.id
            """;
    private static final String COUNTED =
            """
            update concern c
               set (mentions, stories, authors, last_mention_at) = (
                 %s where m.id in (select mention_id from concern_mention where concern_id = c.id)),
                   terms = coalesce((select jsonb_agg(term order by score desc, term) from (
                     select term, score from concern_term where concern_id = c.id
                      order by score desc, term limit ?) t), '[]'),
                   sample_mention_ids = coalesce((select jsonb_agg(id order by followers desc, id) from (
                     select m.id, coalesce(m.followers, 0) as followers
                       from concern_mention x join mention m on m.id = x.mention_id
                      where x.concern_id = c.id and m.text_state <> 'REMOVED'
                      order by 2 desc, 1 limit ?) s), '[]')
             where c.id = ?
            """
                    .formatted(COUNTS.formatted(""));
    private static final String OF_MONITOR =
            COUNTS.formatted(", min(m.published_at)")
                    + """
                     where m.id = any (?) and exists (
                       select from mention_match x where x.mention_id = m.id and x.monitor_id = ?)
                    """;
    private static final String RECENT =
            """
            select count(distinct coalesce(s.story_id, m.id)),
                   (select max(published_at) from concern_mention where concern_id = c.id),
                   exists (select from term_change h
                            where h.tenant_id = c.tenant_id and h.monitor_id = c.monitor_id and h.hour < ?)
                   or exists (select from term_window w
                               where w.tenant_id = c.tenant_id and w.monitor_id = c.monitor_id
                                 and not w.judged)
              from concern c
              left join concern_mention x on x.concern_id = c.id and x.published_at > ?
              left join mention m on m.id = x.mention_id
              left join mention_story s on s.mention_id = x.mention_id
             where c.id = ?
             group by c.id
            """;

    private final DataSource requests;
    private final MentionLock mentionLock;

    ConcernEvidence(DataSource requests, MentionLock mentionLock) {
        this.requests = requests;
        this.mentionLock = mentionLock;
    }

    /// @param key see [id.percaya.listening.concern.emerging.Terms#key]
    /// @param score the higher, the more improbable
    public record ScoredTerm(long key, String term, double score) {}

    /// @param keys of the concern's terms that it has
    public record HeardMention(UUID id, List<Long> keys) {}

    /// The stories since an instant, and the last mention of all.
    ///
    /// @param isBehind whether mentions of the concern's monitor wait to be looked through
    record Recent(long stories, Optional<Instant> lastMentionAt, boolean isBehind) {}

    /// The mentions of a monitor among these.
    public record Counted(ConcernCounts counts, Optional<Instant> firstMentionAt) {}

    public Counted counted(UUID monitor, Collection<UUID> mentions) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_MONITOR)) {
            statement.setArray(1, connection.createArrayOf("uuid", mentions.toArray()));
            statement.setObject(2, monitor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Counted(
                        new ConcernCounts(row.getLong(1), row.getLong(2), row.getLong(3)),
                        instant(row, 5));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Counts even if nothing is new, because the story of a mention may be known only later.
    public void add(
            ConcernId concern,
            Tenant tenant,
            UUID monitor,
            Collection<ScoredTerm> terms,
            Collection<HeardMention> mentions) {
        try (Connection connection = requests.getConnection()) {
            lock(concern, connection);
            new AddedEvidence(concern, tenant, mentionLock, connection)
                    .add(monitor, terms, mentions);
            count(concern, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Gives the words and mentions of a concern to the one that it was merged into. Nothing
    /// happens unless it was.
    public void moveMerged(Tenant tenant, ConcernId merged, ConcernId into) {
        try (Connection connection = requests.getConnection()) {
            lock(merged, connection);
            lock(into, connection);
            MergedEvidence.move(tenant, merged, into, connection);
            count(merged, connection);
            count(into, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// An array in the database's own words.
    static String literal(List<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /// Waits until no other transaction changes the words and mentions of a concern. A statement
    /// that waits itself would go on with the rows that it saw before, among them erased words.
    static void lock(ConcernId concern, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, concern.value());
            statement.execute();
        }
    }

    /// Counts anew the rows of a concern whose lock the caller holds.
    static void count(ConcernId concern, Connection connection) throws SQLException {
        var _ = Sql.write(connection, COUNTED, MOST_TERMS, SAMPLE, concern.value());
    }

    /// @param before of hours that began before this, all mentions should be looked through
    Recent since(ConcernId concern, Instant since, Instant before) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECENT)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setObject(2, since.atOffset(ZoneOffset.UTC));
            statement.setObject(3, concern.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Recent(row.getLong(1), instant(row, 2), row.getBoolean(3));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
