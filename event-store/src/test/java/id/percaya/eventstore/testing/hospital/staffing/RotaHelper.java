package id.percaya.eventstore.testing.hospital.staffing;

import id.percaya.eventstore.testing.hospital.bed.BedDecider;
import id.percaya.eventstore.testing.hospital.bed.BedId;

/// Uses an aggregate, which is allowed, but has a forbidden name.
public record RotaHelper(BedDecider decider, BedId bed) {}
