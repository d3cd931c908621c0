package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.response.crisis.CrisisReference;

/// The states of an investigation.
public sealed interface Investigation {

    record Absent() implements Investigation {}

    record Chartered(CrisisReference crisis) implements Investigation {}

    record Running() implements Investigation {}

    record FindingsSubmitted(String submitter) implements Investigation {}

    record Approved() implements Investigation {}
}
