package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// Appends the domain's fact of an erasure, `subject-erased`, first thing in its transaction.
@FunctionalInterface
public interface ErasureRecorder {

    void record(Tenant tenant, UUID subject, String actor);
}
