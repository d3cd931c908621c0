package id.percaya.eventstore.postgres.parking;

import java.util.List;
import java.util.UUID;

/// What a subscription has parked of one stream.
///
/// @param events how many there are
/// @param first of them in order, at most a hundred; the one in the way has failed
public record ParkedStream(String subscription, UUID stream, int events, List<ParkedEvent> first) {}
