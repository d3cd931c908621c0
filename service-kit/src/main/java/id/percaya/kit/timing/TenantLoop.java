package id.percaya.kit.timing;

import id.percaya.eventstore.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Does the work of the tenants that have some, again and again, on one thread of its own. A tenant
/// whose work fails keeps no other waiting, and is tried again.
public final class TenantLoop {

    private static final Logger LOG = Logger.getLogger(TenantLoop.class);

    private final String name;
    private final Duration pause;
    private final Supplier<List<Tenant>> due;
    private final Consumer<Tenant> work;
    private volatile boolean stopping;

    /// @param name of the work, for the log
    /// @param due the tenants that have work
    /// @param work one turn of a tenant; it may look at [#isStopping]
    public TenantLoop(
            String name, Duration pause, Supplier<List<Tenant>> due, Consumer<Tenant> work) {
        this.name = name;
        this.pause = pause;
        this.due = due;
        this.work = work;
    }

    public void start() {
        Thread _ = Thread.ofVirtual().name(name).start(this::run);
    }

    /// The present turn may end later.
    public void stop() {
        stopping = true;
    }

    public boolean isStopping() {
        return stopping;
    }

    private void run() {
        while (!stopping) {
            try {
                Thread.sleep(pause);
                due.get().forEach(this::tried);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException
                    | Error failed) { // an end of the loop would be an end for good
                warn(failed);
            }
        }
    }

    private void tried(Tenant tenant) {
        try {
            work.accept(tenant);
        } catch (RuntimeException | Error failed) {
            warn(failed);
        }
    }

    /// Without its message, which may quote a person's words.
    private void warn(Throwable failed) {
        if (!stopping) {
            LOG.warnf("%s failed (%s); it is tried again", name, failed.getClass().getName());
            LOG.debug(name, failed);
        }
    }
}
