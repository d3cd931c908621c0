package id.percaya.crisis.investigation;

import id.percaya.crisis.crisis.OfCrisis;

/// What an investigation can be.
public sealed interface Investigation {

    record Absent() implements Investigation {}

    record Chartered(OfCrisis crisis) implements Investigation {}

    record Running() implements Investigation {}

    record FindingsSubmitted(String submitter) implements Investigation {}

    record Approved() implements Investigation {}
}
