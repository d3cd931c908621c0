package id.percaya.consent.use.takedowncase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The states in the API; more may be added.
@Schema(
        name = "WithdrawalState",
        description =
                "RECEIVED: no takedown ordered yet; STOPPING: uses are still visible; OVERDUE: still"
                        + " visible after 3 x 24 hours (UU PDP 27/2022 art. 40); COMPLETED: none"
                        + " is visible, in time unless `lateBy` is present. A use found later"
                        + " reopens the case.")
public enum TakedownCaseState {
    RECEIVED,
    STOPPING,
    OVERDUE,
    COMPLETED
}
