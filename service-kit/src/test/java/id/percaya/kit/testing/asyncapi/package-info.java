/// What a service says over Kafka, held against its description: the AsyncAPI document, the JSON
/// Schemas and what its beans really announce.
@NullMarked
package id.percaya.kit.testing.asyncapi;

import org.jspecify.annotations.NullMarked;
