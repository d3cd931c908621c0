/// The REST API `/v1/operations` for the people who run Percaya; every service has it. It lists
/// subscriptions, parked events and rebuilds, and takes orders about them: pause, resume, retry,
/// discard, rebuild, verify. Each order is an event in the log, recorded before it is carried out;
/// [AuditProjection] makes the audit from these events. Operators see ids, types, counts and
/// exception classes of every tenant, and never the content of an event. The package exports
/// nothing.
@NullMarked
package id.percaya.kit.operations;

import org.jspecify.annotations.NullMarked;
