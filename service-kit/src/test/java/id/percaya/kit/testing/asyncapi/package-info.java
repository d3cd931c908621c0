/// Compares a service's Kafka messages with their description: the AsyncAPI document, the JSON
/// Schemas, and the announcements that its beans make of golden events. `ServiceContract` calls the
/// public classes.
@NullMarked
package id.percaya.kit.testing.asyncapi;

import org.jspecify.annotations.NullMarked;
