package id.percaya.crisis.obligation;

import id.percaya.crisis.crisis.OfCrisis;

/// What a clock can be.
public sealed interface Obligation {

    record Absent() implements Obligation {}

    record Running(OfCrisis crisis, Clock clock) implements Obligation {}

    record Met() implements Obligation {}

    record Breached(String code) implements Obligation {}

    record MetLate() implements Obligation {}
}
