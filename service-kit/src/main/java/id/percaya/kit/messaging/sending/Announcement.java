package id.percaya.kit.messaging.sending;

/// An event that the service publishes to others.
///
/// @param type the event type with its version, for example `consent.withdrawn.v1`
/// @param data a record of ids, states and times; at most 64 KiB of JSON
public record Announcement(String type, Object data) {}
