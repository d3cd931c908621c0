/// The shared edges of all services: with them a resource, a reaction or a view takes only a few
/// lines. Start with `rest.Endpoint` for REST, `messaging.Announces` and `messaging.Reaction` for
/// Kafka, `timing.Timer` for deadlines, and `view` for read models. `tenancy` keeps tenants apart,
/// `problem` and `guard` answer what is refused, `directory` knows the tenant's codes, `eventlog`,
/// `migration` and `sealing` wire the event store, and `operations` is the API for operators. Each
/// service depends on this module; it depends on event-store and on no service.
@NullMarked
package id.percaya.kit;

import org.jspecify.annotations.NullMarked;
