package id.percaya.listening.sources.polling;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.sources.source.SourceCommand.NoteStall;
import id.percaya.listening.sources.source.SourceId;
import id.percaya.listening.sources.source.Sources;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notes the stall of a source whose next poll is far away, because its platform asked to wait or
/// it has failed often. One that has not failed yet is not stalled: after a pause of the service
/// itself it is polled first.
@ApplicationScoped
class SourceStalls {

    private static final String STALLED =
            """
            select s.id, s.tenant_id,
                   case when p.last_success_at is not null
                        then greatest(p.last_success_at, s.activated_at) end
              from source s join source_progress p on p.source_id = s.id
             where s.state = 'ACTIVE' and s.stalled_at is null and p.failures > 0
               and p.activated_version = s.activated_version
               and greatest(p.last_success_at, s.activated_at)
                   + s.interval_seconds * ? * interval '1 second' < ?
             limit 100
            """;

    private final javax.sql.DataSource worker;
    private final Transactions transactions;
    private final Sources sources;
    private final int intervals;
    private final Clock clock;

    SourceStalls(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Transactions transactions,
            Sources sources,
            PollSettings settings,
            Clock clock) {
        this.worker = worker;
        this.transactions = transactions;
        this.sources = sources;
        this.intervals = settings.stalledAfter();
        this.clock = clock;
    }

    private record Stalled(UUID source, Tenant tenant, @Nullable Instant lastSuccessAt) {}

    void note() {
        Instant at = clock.instant();
        Jdbc.list(
                        worker,
                        row -> {
                            OffsetDateTime last = row.getObject(3, OffsetDateTime.class);
                            return new Stalled(
                                    row.getObject(1, UUID.class),
                                    new Tenant(row.getString(2)),
                                    last == null ? null : last.toInstant());
                        },
                        STALLED,
                        intervals,
                        at.atOffset(ZoneOffset.UTC))
                .forEach(each -> note(each, at));
    }

    private void note(Stalled stalled, Instant at) {
        CommandContext context =
                CommandContext.of(
                        new EventMetadata(
                                stalled.tenant(), EventMetadata.PERCAYA, Ids.next(), null, null));
        NoteStall command = new NoteStall(stalled.lastSuccessAt(), at);
        Version _ =
                transactions.retrying(
                        stalled.tenant(),
                        () -> sources.handle(new SourceId(stalled.source()), command, context));
    }
}
