package id.percaya.eventstore;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Lifts what was stored as one version of an event to the next. Pure: no clock, no chance, no
/// input or output. Sealed fields are opaque to it and can only be kept, renamed or dropped.
///
/// ```java
/// new Upcaster("bed-assigned", 1, fields -> {
///     fields.put("isolated", false);
///     return fields;
/// })
/// ```
///
/// @param name the stored name of the event
/// @param from the version it lifts to the next
/// @param lift given the fields as they were stored, in a map that it may change: texts, numbers,
///   booleans, lists and maps; returns those of the next version
public record Upcaster(String name, int from, UnaryOperator<Map<String, Object>> lift) {}
