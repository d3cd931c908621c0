package id.percaya.eventstore.postgres.parking;

import java.util.List;
import java.util.UUID;

/// The parked events of one stream.
///
/// @param events the number of parked events
/// @param first the first of them in order, at most a hundred; the very first has failed
public record ParkedStream(String subscription, UUID stream, int events, List<ParkedEvent> first) {}
