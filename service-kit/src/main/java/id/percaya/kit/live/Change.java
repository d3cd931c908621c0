package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import java.time.Instant;
import java.util.UUID;

/// An event that was recorded, without its content.
///
/// @param type the stream's type, for example `crisis`
/// @param id the aggregate
/// @param event the stored name, for example `crisis-declared`
public record Change(
        Position position,
        String tenant,
        String type,
        UUID id,
        int version,
        String event,
        Instant at) {}
