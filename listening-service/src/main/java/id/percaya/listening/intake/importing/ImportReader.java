package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.ReadingStore.LeaseLost;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Reads kept files in the background, a few at the same time, so that one tenant's many files do
/// not keep another's waiting.
@ApplicationScoped
class ImportReader {

    private static final int AT_ONCE = 8;
    private static final int AT_ONCE_OF_A_TENANT = 2;

    /// After the reading of rows was told to stop.
    private static final int LATE = 3_000;

    private static final int LAST_BATCH_SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(ImportReader.class);

    private final FileReading reading;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<Tenant, Semaphore> turnsOfTenants = new ConcurrentHashMap<>();
    private final Map<ImportId, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    ImportReader(FileReading reading) {
        this.reading = reading;
    }

    /// The files that are being read are left after their batch, before the database is closed, so
    /// that another instance goes on with them at once.
    void stop(@Observes @Priority(LATE) ShutdownEvent event) {
        stopping = true;
        CompletableFuture.allOf(running.values().toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, LAST_BATCH_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// Begins to read the import's file, unless this process does already.
    ///
    /// @return done when this process has stopped reading it
    CompletableFuture<Void> start(Tenant tenant, ImportId id) {
        return running.computeIfAbsent(
                id,
                _ -> {
                    CompletableFuture<Void> done = new CompletableFuture<>();
                    Thread _ = Thread.ofVirtual().start(() -> run(tenant, id, done));
                    return done;
                });
    }

    private void run(Tenant tenant, ImportId id, CompletableFuture<Void> done) {
        Semaphore ofTenant =
                turnsOfTenants.computeIfAbsent(
                        tenant, _ -> new Semaphore(AT_ONCE_OF_A_TENANT, true));
        ofTenant.acquireUninterruptibly();
        turns.acquireUninterruptibly();
        try {
            if (!stopping) {
                reading.run(tenant, id);
            }
        } catch (LeaseLost _) {
            LOG.debugf("another instance reads import %s now", id.value());
        } catch (IOException | RuntimeException failed) {
            // without its message, which may quote a row
            LOG.warnf(
                    "import %s was cut off by %s; it goes on within a minute",
                    id.value(), failed.getClass().getName());
            LOG.debugf(failed, "import %s", id.value());
        } finally {
            turns.release();
            ofTenant.release();
            running.remove(id);
            done.complete(null);
        }
    }
}
