package id.percaya.eventstore.testing.hospital.staffing;

import java.util.Set;

/// Holds a set whose order differs between processes, which is forbidden.
public record Shift(Set<String> nurses) {

    public Shift {
        nurses = Set.copyOf(nurses);
    }
}
