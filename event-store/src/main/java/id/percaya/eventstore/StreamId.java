package id.percaya.eventstore;

import java.util.UUID;

/// The stream of one aggregate.
///
/// @param category the kind of aggregate, such as `consent`; it is stored and never changes
public record StreamId(String category, UUID id) {}
