package id.percaya.eventstore;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Turns the stored fields of one version of an event into those of the next. It is pure: no clock,
/// no random values, no input or output. It cannot read sealed fields; it can only keep, rename or
/// drop them.
///
/// ```java
/// new Upcaster("bed-assigned", 1, fields -> {
///     fields.put("isolated", false);
///     return fields;
/// })
/// ```
///
/// @param name the stored name of the event
/// @param from the version that the stored fields have
/// @param lift receives the stored fields in a map that it may change (texts, numbers, booleans,
///   lists and maps) and returns the fields of the next version
public record Upcaster(String name, int from, UnaryOperator<Map<String, Object>> lift) {}
