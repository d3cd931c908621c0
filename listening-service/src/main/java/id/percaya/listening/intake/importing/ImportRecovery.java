package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.spool.ImportStorage;
import id.percaya.listening.intake.spool.ImportStorage.StoredFile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Goes on with the files that were not read to their end: by this process before it stopped, or by
/// another one that died. A file stays on disk until then.
@ApplicationScoped
class ImportRecovery {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(ImportRecovery.class);

    private final ImportStorage storage;
    private final ImportReader reader;
    private final Clock clock;
    private volatile boolean stopping;

    ImportRecovery(ImportStorage storage, ImportReader reader, Clock clock) {
        this.storage = storage;
        this.reader = reader;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        Thread _ = Thread.ofVirtual().name("import-recovery").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void run() {
        while (!stopping) {
            goOn();
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void goOn() {
        try {
            storage.deleteAbandoned(clock.instant());
            for (StoredFile file : storage.all()) {
                var _ = reader.start(file.tenant(), new ImportId(file.importId()));
            }
        } catch (RuntimeException failed) {
            LOG.warn("the files of imports cannot be listed", failed);
        }
    }
}
