package id.percaya.crisis.safety.suspension;

/// The states of a suspension.
public sealed interface Suspension {

    record Absent() implements Suspension {}

    record Proposed(SuspendedProcedure suspended, String proposer) implements Suspension {}

    record InForce(SuspendedProcedure suspended, String proposer) implements Suspension {}

    record Lifted() implements Suspension {}

    record Permanent() implements Suspension {}
}
