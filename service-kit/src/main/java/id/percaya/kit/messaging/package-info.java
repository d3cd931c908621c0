/// Kafka in both directions, as CloudEvents 1.0. `sending` reads the log and publishes it,
/// `receiving` takes in records of other services, `watermark` tells how old the view of another
/// service is, and `broker` holds the connection. The headers of a record, and the addresses of its
/// schema and of the AsyncAPI document, are written here once for all of them.
@NullMarked
package id.percaya.kit.messaging;

import org.jspecify.annotations.NullMarked;
