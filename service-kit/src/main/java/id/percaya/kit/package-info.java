/// What every service does the same way at its edges, so that a resource, a policy or a view stays
/// a few lines: [Endpoint] for REST, [Reaction] and [Announces] for Kafka, [Timer] for deadlines.
@NullMarked
package id.percaya.kit;

import org.jspecify.annotations.NullMarked;
