package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.ReadingStore.LeaseLost;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// Reads kept files in the background, a few at the same time.
@ApplicationScoped
class ImportReader {

    /// Files that are read at the same time; others wait.
    private static final int AT_ONCE = 4;

    private static final Logger LOG = Logger.getLogger(ImportReader.class);

    private final FileReading reading;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<ImportId, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

    ImportReader(FileReading reading) {
        this.reading = reading;
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
        turns.acquireUninterruptibly();
        try {
            reading.run(tenant, id);
        } catch (LeaseLost _) {
            LOG.debugf("another instance reads import %s now", id.value());
        } catch (IOException | RuntimeException failed) {
            LOG.warnf(failed, "import %s was cut off; it goes on within a minute", id.value());
        } finally {
            turns.release();
            running.remove(id);
            done.complete(null);
        }
    }
}
