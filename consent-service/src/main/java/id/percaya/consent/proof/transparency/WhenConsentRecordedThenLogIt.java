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

/// Makes a leaf of every event of every consent, in the log's order. A batch is one growth of the
/// tree with one signed head; what comes again is there already.
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
            LogEntry entry = entries.get(place(recorded));
            if (entry == null) {
                throw new IllegalStateException("the log has no " + place(recorded));
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
        List<ConsentVersion> places =
                batch.stream().map(WhenConsentRecordedThenLogIt::place).toList();
        try (Connection connection = worker.getConnection()) {
            return LogEntryReader.find(places, connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static ConsentVersion place(Recorded<?> recorded) {
        return new ConsentVersion(recorded.stream().id(), recorded.version().value());
    }
}
