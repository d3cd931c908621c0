package id.percaya.drills.oracle;

import java.util.List;

/// What came of looking whether a rule was kept.
public sealed interface Finding {

    record Kept() implements Finding {}

    /// The rule says nothing about this drill, or cannot be looked at yet.
    record NotApplicable(String why) implements Finding {}

    record Broken(List<String> how) implements Finding {}

    static Finding of(List<String> breaches) {
        return breaches.isEmpty() ? new Kept() : new Broken(List.copyOf(breaches));
    }
}
