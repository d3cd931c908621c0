package id.percaya.consent.use.takedowncase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The states as they are shown; more may be added.
@Schema(
        name = "WithdrawalState",
        description =
                "RECEIVED: nothing is ordered down yet; STOPPING: uses are still"
                        + " there; OVERDUE: they still are after 3 x 24 hours (UU PDP 27/2022"
                        + " art. 40); COMPLETED: none is, in time unless `lateBy` says how"
                        + " late. A use found later opens it again.")
public enum TakedownCaseState {
    RECEIVED,
    STOPPING,
    OVERDUE,
    /// In time, unless `lateBy` says how late.
    COMPLETED
}
