package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.ShownPeople;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Remembers who was erased, because a content may show the person later.
///
/// A content that shows the person at the same moment is found in any order: its reaction looks
/// here after the content was committed, and [ErasedPersonTimer] searches the contents after the
/// note was committed.
@ApplicationScoped
class ErasedPeople implements ShownPeople {

    private static final String NOTE =
            """
            insert into erased_person (tenant_id, subject_id) values (?, ?) on conflict do nothing
            """;
    private static final String KNOWN =
            "select from erased_person where tenant_id = ? and subject_id = ?";

    private final DataSource requests;
    private final Transactions transactions;
    private final Instance<Timers> timers;

    /// @param timers an instance, because the timers are made from this one
    ErasedPeople(DataSource requests, Transactions transactions, Instance<Timers> timers) {
        this.requests = requests;
        this.transactions = transactions;
        this.timers = timers;
    }

    /// Waits while another transaction notes the same person. A repeat changes nothing.
    void note(Tenant tenant, UUID person) {
        try (Connection connection = requests.getConnection()) {
            int _ = Jdbc.update(connection, NOTE, tenant.id(), person);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public void shown(Set<UUID> subjects, Instant at, EventMetadata cause) {
        if (subjects.isEmpty()) {
            return;
        }
        Tenant tenant = cause.tenant();
        List<UUID> erased =
                transactions.call(
                        tenant,
                        () -> subjects.stream().filter(each -> isErased(tenant, each)).toList());
        for (UUID each : erased) {
            timers.get()
                    .set(
                            ErasedPersonTimer.NAME,
                            ErasedPersonTimer.deadline(tenant, each, at, cause.correlation()));
        }
    }

    /// Whether a transaction before this one noted the person.
    boolean isErased(Tenant tenant, UUID person) {
        return !Jdbc.list(requests, _ -> person, KNOWN, tenant.id(), person).isEmpty();
    }
}
