package id.percaya.crisis.response.statement;

import id.percaya.eventstore.Refused;

/// A refusal that names an element, such as `MISSING_EMPATHY`. The elements are policy data, so no
/// enum lists them.
public record ElementRefusal(Defect defect, String element) implements Refused.Reason {

    public enum Defect {
        MISSING,
        FORBIDDEN,
        UNKNOWN
    }

    @Override
    public String name() {
        return defect == Defect.UNKNOWN ? "UNKNOWN_ELEMENT" : defect + "_" + element;
    }
}
