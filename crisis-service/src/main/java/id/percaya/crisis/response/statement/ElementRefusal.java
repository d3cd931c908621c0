package id.percaya.crisis.response.statement;

import id.percaya.eventstore.Refused;

/// A refusal that names its element, as `MISSING_EMPATHY`: the elements are policy data, so no enum
/// can list them.
public record ElementRefusal(Defect wrong, String element) implements Refused.Reason {

    /// What is wrong with it.
    public enum Defect {
        MISSING,
        FORBIDDEN,
        UNKNOWN
    }

    @Override
    public String name() {
        return wrong == Defect.UNKNOWN ? "UNKNOWN_ELEMENT" : wrong + "_" + element;
    }
}
