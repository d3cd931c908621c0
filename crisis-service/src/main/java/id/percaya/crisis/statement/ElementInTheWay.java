package id.percaya.crisis.statement;

import id.percaya.eventstore.Refused;

/// A refusal that names its element, as `MISSING_EMPATHY`: the elements are policy data, so no enum
/// can list them.
public record ElementInTheWay(Wrong wrong, String element) implements Refused.Reason {

    /// What is wrong with it.
    public enum Wrong {
        MISSING,
        FORBIDDEN,
        UNKNOWN
    }

    @Override
    public String name() {
        return wrong == Wrong.UNKNOWN ? "UNKNOWN_ELEMENT" : wrong + "_" + element;
    }
}
