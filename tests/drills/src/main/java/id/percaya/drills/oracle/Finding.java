package id.percaya.drills.oracle;

import java.util.List;

/// The result of checking a rule.
public sealed interface Finding {

    record Kept() implements Finding {}

    /// The rule does not apply to this drill, or cannot be checked yet.
    record NotApplicable(String why) implements Finding {}

    record Broken(List<String> how) implements Finding {}

    static Finding of(List<String> breaches) {
        return breaches.isEmpty() ? new Kept() : new Broken(List.copyOf(breaches));
    }
}
