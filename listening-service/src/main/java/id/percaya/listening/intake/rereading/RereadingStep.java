package id.percaya.listening.intake.rereading;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.rereading.StoredReadings.Reread;
import id.percaya.listening.intake.rereading.StoredReadings.StoredReading;
import id.percaya.listening.intake.setting.SentimentBasisReader;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.Rematching;
import id.percaya.listening.intake.understood.ContentReader;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The transactions of a rereading. Each holds the lock of the tenant's mentions, so that no import
/// and no correction is lost, and imports wait for a batch at most.
@ApplicationScoped
class RereadingStep {

    private static final int MENTIONS = 500;

    private final DataSource requests;
    private final MentionLock lock;
    private final SentimentBasisReader basis;
    private final ContentReader reader;
    private final StoredReadings mentions;
    private final RereadingProgress progress;
    private final Rematching rematching;

    RereadingStep(
            DataSource requests,
            MentionLock lock,
            SentimentBasisReader basis,
            ContentReader reader,
            StoredReadings mentions,
            RereadingProgress progress,
            Rematching rematching) {
        this.requests = requests;
        this.lock = lock;
        this.basis = basis;
        this.reader = reader;
        this.mentions = mentions;
        this.progress = progress;
        this.rematching = rematching;
    }

    /// Imports that began before the choice have ended when this has the lock; later ones follow
    /// the choice. So a reading that begins now misses no mention.
    ///
    /// @return the target that the tenant's mentions are to reach
    String begin(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            String target = reader.target(basis.of(tenant, connection));
            progress.begin(tenant, target, connection);
            return target;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @return false when nothing is left, or when another target has been chosen
    boolean next(Tenant tenant, String target) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            SentimentBasis chosen = basis.of(tenant, connection);
            Optional<UUID> after = progress.after(tenant, target, connection);
            if (after.isEmpty() || !reader.target(chosen).equals(target)) {
                return false;
            }
            List<StoredReading> page = mentions.page(after.get(), MENTIONS, connection);
            reread(tenant, page, chosen, connection);
            if (page.size() < MENTIONS) {
                progress.end(tenant, connection);
                return false;
            }
            progress.advance(tenant, page.getLast().id(), connection);
            return true;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private void reread(
            Tenant tenant, List<StoredReading> page, SentimentBasis chosen, Connection connection)
            throws SQLException {
        List<Reread> changed =
                page.stream()
                        .filter(mention -> !mention.follows(reader.version(), chosen))
                        .map(mention -> new Reread(mention, reader.read(mention.content()), chosen))
                        .toList();
        mentions.write(tenant, changed, connection);
        List<UUID> moved = changed.stream().filter(Reread::isMoved).map(Reread::id).toList();
        rematching.rematch(tenant, moved, connection);
    }
}
