package id.percaya.kit.messaging;

/// What goes out on the service's topic.
///
/// @param type what happened and its version, for example `consent.withdrawn.v1`
/// @param data a record of ids, states and times; at most 64 KiB of JSON
public record Announcement(String type, Object data) {}
