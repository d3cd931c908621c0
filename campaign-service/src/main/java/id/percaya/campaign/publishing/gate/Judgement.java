package id.percaya.campaign.publishing.gate;

import java.time.Duration;
import java.util.Set;

/// The answer of the gate.
public sealed interface Judgement {

    record NotYetDue() implements Judgement {}

    record TooLate(Duration by) implements Judgement {}

    record Objected(Set<HoldReason> reasons) implements Judgement {}

    record Passed(ClaimEvidence evidence) implements Judgement {}
}
