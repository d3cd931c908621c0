package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which publication is whose turn to send. A turn ends with its time, so that another process
/// takes over what a dead one left.
@ApplicationScoped
class SendingTurns {

    private static final int MOST_AT_ONCE = 1_000;
    private static final String SENDER = "publication-sender";
    private static final String RETRACTOR = "publication-retractor";

    private static final String QUEUE =
            """
            insert into sending_turn (publication_id, claim, tenant_id, until)
            values (?, ?, ?, '-infinity')
            on conflict (publication_id, claim) do nothing
            returning claim
            """;

    /// The next ones of each account and of each host in turn, crisis statements first and then
    /// removals; none while an operator has paused the subscription that queued it. What has no
    /// place now is left out: else many accounts behind one dead host would hide all others.
    private static final String WAITING =
            """
            with waiting as (
              select p.id, t.claim, p.tenant_id, p.account_id, p.due_at,
                     p.statement_id is not null as statement,
                     lower(substring(a.webhook_url from '^[^:]+://(\\[[^]]*\\]|[^/:?#]*)')) as host
                from sending_turn t
                join publication p on p.id = t.publication_id
                left join channel_account a on a.id = p.account_id
               where t.until <= clock_timestamp()
                 and not exists (
                   select from es.subscription
                    where status = 'paused'
                      and name = case when t.claim < 0
                                 then 'publication-retractor' else 'publication-sender' end)),
            placed as (
              select *, row_number() over (
                       partition by account_id
                       order by not statement, claim > 0, due_at, id) as place
                from waiting
               where statement
                  or (account_id::text <> all (?) and tenant_id <> all (?)
                      and (host is null or host <> all (?))))
            select id, claim, tenant_id, account_id, host, statement
              from placed
             where place <= ?
             order by not statement,
                      row_number() over (
                        partition by coalesce(host, account_id::text)
                        order by not statement, place, due_at, id),
                      due_at, id
             limit ?
            """;

    /// Asks about the same subscription as above.
    private static final String TAKE =
            """
            insert into sending_turn (publication_id, claim, tenant_id, until)
            select ?, ?, ?, clock_timestamp() + ?::interval
             where not exists (
               select from es.subscription where name = ? and status = 'paused')
            on conflict (publication_id, claim) do update set until = excluded.until
             where sending_turn.until <= clock_timestamp()
            returning until
            """;

    private static final String LATER =
            """
            update sending_turn set until = clock_timestamp() + interval '1 second'
             where publication_id = ? and claim = ? and until = ? returning claim
            """;

    private static final String END =
            """
            delete from sending_turn
             where publication_id = ? and claim = ? and until = ? returning claim
            """;

    private static final String BACKLOG =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)
              from sending_turn
            """;

    private final javax.sql.DataSource worker;
    private final SendingSettings settings;

    /// @param size claimed publications whose outcome is not known
    /// @param ageSeconds since the oldest of them was queued
    record Backlog(double size, double ageSeconds) {}

    /// The right to send a claim.
    record Turn(WaitingPublication of, OffsetDateTime until) {}

    SendingTurns(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            SendingSettings settings) {
        this.worker = worker;
        this.settings = settings;
    }

    /// A claim that is queued twice is queued once.
    void queue(PublicationId id, int claim, Tenant tenant) {
        var _ = change(QUEUE, id.value(), claim, tenant.id());
    }

    /// @param full whose publications and removals have no place now
    List<WaitingPublication> waiting(SendingPlaces.Full full) {
        return Jdbc.list(
                worker,
                SendingTurns::read,
                WAITING,
                full.accounts().toArray(String[]::new),
                full.tenants().toArray(String[]::new),
                full.hosts().toArray(String[]::new),
                settings.perAccount(),
                MOST_AT_ONCE);
    }

    /// @return empty if another process has the turn, or an operator has paused the subscription
    ///   that queued it
    Optional<Turn> take(WaitingPublication waiting) {
        return Jdbc.list(
                        worker,
                        row -> row.getObject(1, OffsetDateTime.class),
                        TAKE,
                        waiting.id().value(),
                        waiting.claim(),
                        waiting.tenant().id(),
                        settings.turn().toSeconds() + " seconds",
                        waiting.isRemoval() ? RETRACTOR : SENDER)
                .stream()
                .map(until -> new Turn(waiting, until))
                .findFirst();
    }

    /// Nothing came of the turn. It changes nothing if another process has taken over.
    void later(Turn turn) {
        var _ = change(LATER, turn.of().id().value(), turn.of().claim(), turn.until());
    }

    /// It changes nothing if another process has taken over.
    void end(Turn turn) {
        var _ = change(END, turn.of().id().value(), turn.of().claim(), turn.until());
    }

    private boolean change(String sql, Object... values) {
        return !Jdbc.list(worker, row -> row.getInt(1), sql, values).isEmpty();
    }

    Backlog backlog() {
        return Jdbc.list(worker, row -> new Backlog(row.getDouble(1), row.getDouble(2)), BACKLOG)
                .getFirst();
    }

    private static WaitingPublication read(ResultSet row) throws SQLException {
        return new WaitingPublication(
                new PublicationId(row.getObject("id", UUID.class)),
                row.getInt("claim"),
                new Tenant(row.getString("tenant_id")),
                row.getObject("account_id", UUID.class),
                row.getString("host"),
                row.getBoolean("statement"));
    }
}
