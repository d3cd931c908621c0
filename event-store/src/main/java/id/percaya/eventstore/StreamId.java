package id.percaya.eventstore;

import java.util.UUID;

/// The stream of one aggregate.
///
/// @param category the kind of aggregate, `consent` or `withdrawal-case`; stored, never changed
public record StreamId(String category, UUID id) {}
