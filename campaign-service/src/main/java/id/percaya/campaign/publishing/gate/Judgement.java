package id.percaya.campaign.publishing.gate;

import java.time.Duration;

/// The answer of the gate.
public sealed interface Judgement {

    record NotYetDue() implements Judgement {}

    record TooLate(Duration by) implements Judgement {}

    record Objected(Hold hold) implements Judgement {}

    record Passed(ClaimEvidence evidence) implements Judgement {}
}
