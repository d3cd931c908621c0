package id.percaya.eventstore.postgres;

import java.time.Duration;

/// How far a subscription is behind.
///
/// @param events stored beyond its checkpoint, of any type; counted up to 10,000
/// @param age of the oldest of them, zero when there is none
/// @param attempts in vain since the last success
public record Lag(String subscription, int events, Duration age, int attempts) {}
