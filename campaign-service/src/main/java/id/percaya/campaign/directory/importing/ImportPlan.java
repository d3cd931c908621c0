package id.percaya.campaign.directory.importing;

import id.percaya.campaign.directory.entry.Description;
import id.percaya.campaign.directory.entry.EntryKey;
import id.percaya.kit.problem.Problem.Violation;
import java.util.List;

/// The entries to register, or the faults that forbid all of them.
///
/// @param registered how many of the changes list a code or make it active again
/// @param unchanged how many rows say what the directory says already
record ImportPlan(List<Change> changes, int registered, int unchanged, List<Violation> faults) {

    record Change(EntryKey key, Description description) {}

    ImportPlan {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    int revised() {
        return changes.size() - registered;
    }
}
