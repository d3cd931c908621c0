package id.percaya.eventstore.testing.hospital.bed;

import java.util.UUID;

public record BedId(UUID value) {}
