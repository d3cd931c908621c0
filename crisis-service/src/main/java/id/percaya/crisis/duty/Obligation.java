package id.percaya.crisis.duty;

import id.percaya.crisis.response.crisis.CrisisReference;

/// The states of an obligation.
public sealed interface Obligation {

    record Absent() implements Obligation {}

    record Running(CrisisReference crisis, Clock clock) implements Obligation {}

    record Met() implements Obligation {}

    record Breached(String code) implements Obligation {}

    record MetLate() implements Obligation {}
}
