package id.percaya.kit.sealing;

import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.ErasureRecorder;
import id.percaya.eventstore.sealing.Rewrapping;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jboss.logging.Logger;

/// Prepares sealing before the service processes any event or request. It checks that every key can
/// be unwrapped, repeats erasures that a restored backup has undone, and rewraps old keys with the
/// current key-encryption key.
@ApplicationScoped
class SealingStartup {

    private static final Logger LOG = Logger.getLogger(SealingStartup.class);

    /// After the migrations, before everything else.
    private static final int EARLY = 1;

    private final SealingSettings settings;
    private final Instance<Rewrapping> rewrapping;
    private final Instance<Erasure> erasure;
    private final List<ErasureRecorder> recorders;

    SealingStartup(
            SealingSettings settings,
            Instance<Rewrapping> rewrapping,
            Instance<Erasure> erasure,
            @All List<ErasureRecorder> recorders) {
        this.settings = settings;
        this.rewrapping = rewrapping;
        this.erasure = erasure;
        this.recorders = recorders;
    }

    void check(@Observes @Priority(EARLY) StartupEvent event) {
        if (settings.kekFile().isEmpty()) {
            return;
        }
        rewrapping.get().requireKnown();
        int again =
                erasure.get()
                        .reapply((tenant, subject, actor) ->
                                recorders.forEach(each -> each.record(tenant, subject, actor)));
        if (again > 0) {
            LOG.warnf("an older database was restored: repeated the erasure of %d subjects", again);
        }
        int wrapped = rewrapping.get().run();
        if (wrapped > 0) {
            LOG.infof(
                    "rewrapped the keys of %d subjects; key-encryption keys in use: %s",
                    wrapped, rewrapping.get().inUse());
        }
    }
}
