/// The REST API `/v1/operations` for the people who run Percaya; every service has it. Its chapters
/// are `subscriptions` with parked streams, `deadletters`, `views`, and `oversight`, the aggregate
/// behind all orders. Operators see ids, types, counts and exception classes of every tenant, and
/// never the content of an event. This package says who is an operator, and exports nothing.
@NullMarked
package id.percaya.kit.operations;

import org.jspecify.annotations.NullMarked;
