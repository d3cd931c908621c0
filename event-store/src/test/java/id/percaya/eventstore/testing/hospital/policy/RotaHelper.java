package id.percaya.eventstore.testing.hospital.policy;

import id.percaya.eventstore.testing.hospital.bed.BedDecider;
import id.percaya.eventstore.testing.hospital.bed.BedId;

/// Knows an aggregate, which a policy may; its name says how, which none may.
public record RotaHelper(BedDecider decider, BedId bed) {}
