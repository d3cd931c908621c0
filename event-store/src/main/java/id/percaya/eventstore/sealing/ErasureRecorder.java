package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// Appends the domain's event of an erasure, `subject-erased`, at the start of its transaction.
@FunctionalInterface
public interface ErasureRecorder {

    void record(Tenant tenant, UUID subject, String actor);
}
