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

/// Before anything is heard or asked: every key can be unwrapped, what a restored backup has
/// brought back is erased again, and all keys are wrapped by the current key-encryption key.
@ApplicationScoped
class SealingStartup {

    private static final Logger LOG = Logger.getLogger(SealingStartup.class);
    private static final int FIRST = 1;

    private final SealingSettings settings;
    private final Instance<Rewrapping> rewrapping;
    private final Instance<Erasure> erasure;
    private final List<ErasureRecorder> facts;

    SealingStartup(
            SealingSettings settings,
            Instance<Rewrapping> rewrapping,
            Instance<Erasure> erasure,
            @All List<ErasureRecorder> facts) {
        this.settings = settings;
        this.rewrapping = rewrapping;
        this.erasure = erasure;
        this.facts = facts;
    }

    void check(@Observes @Priority(FIRST) StartupEvent event) {
        if (settings.kekFile().isEmpty()) {
            return;
        }
        rewrapping.get().requireKnown();
        int again =
                erasure.get()
                        .reapply((tenant, subject, actor) ->
                                facts.forEach(fact -> fact.record(tenant, subject, actor)));
        if (again > 0) {
            LOG.warnf("an older database was restored: %d subjects were erased again", again);
        }
        int wrapped = rewrapping.get().run();
        if (wrapped > 0) {
            LOG.infof(
                    "%d subjects' keys were wrapped anew; key-encryption keys in use: %s",
                    wrapped, rewrapping.get().inUse());
        }
    }
}
