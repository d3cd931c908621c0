package id.percaya.crisis.safety.suspension;

/// What a suspension can be.
public sealed interface Suspension {

    record Absent() implements Suspension {}

    record Proposed(SuspendedProcedure what, String proposer) implements Suspension {}

    record InForce(SuspendedProcedure what, String proposer) implements Suspension {}

    record Lifted() implements Suspension {}

    record Permanent() implements Suspension {}
}
