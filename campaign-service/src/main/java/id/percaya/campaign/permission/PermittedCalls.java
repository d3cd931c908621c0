package id.percaya.campaign.permission;

import java.util.UUID;

/// Tells which calls to channels were permitted and are not known to be over, in the running
/// transaction. They are those of its tenant.
public interface PermittedCalls {

    boolean any();

    /// Whether one of them publishes something that shows this person.
    boolean showing(UUID subjectId);
}
