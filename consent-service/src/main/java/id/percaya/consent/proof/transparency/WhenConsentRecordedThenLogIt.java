package id.percaya.consent.proof.transparency;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Appends a leaf for every event of every consent, in the order of the event log. A batch is one
/// append with one signed tree head. Redelivered events are skipped.
@ApplicationScoped
class WhenConsentRecordedThenLogIt implements Subscription<ConsentEvent> {

    static final String NAME = "consent-log";

    private final javax.sql.DataSource worker;
    private final Salts salts;
    private final TreeGrowth tree;

    WhenConsentRecordedThenLogIt(
            @DataSource("worker") javax.sql.DataSource worker, Salts salts, TreeGrowth tree) {
        this.worker = worker;
        this.salts = salts;
        this.tree = tree;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<ConsentEvent>> batch) {
        Map<ConsentVersion, LogEntry> entries = entries(batch);
        List<NewLeaf> leaves = new ArrayList<>();
        for (Recorded<ConsentEvent> recorded : batch) {
            LogEntry entry = entries.get(version(recorded));
            if (entry == null) {
                throw new IllegalStateException("no stored event for " + version(recorded));
            }
            leaves.add(leaf(entry, recorded.event().subjectId()));
        }
        tree.add(leaves);
    }

    private NewLeaf leaf(LogEntry entry, UUID subject) {
        byte[] salt = salts.fresh();
        return new NewLeaf(
                entry,
                subject,
                Commitment.to(entry, salt).leaf(),
                salts.seal(new Tenant(entry.tenant()), subject, salt));
    }

    private Map<ConsentVersion, LogEntry> entries(List<Recorded<ConsentEvent>> batch) {
        List<ConsentVersion> versions =
                batch.stream().map(WhenConsentRecordedThenLogIt::version).toList();
        try (Connection connection = worker.getConnection()) {
            return LogEntryReader.find(versions, connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static ConsentVersion version(Recorded<?> recorded) {
        return new ConsentVersion(recorded.stream().id(), recorded.version().value());
    }
}
