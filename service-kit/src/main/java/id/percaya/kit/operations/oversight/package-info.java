/// The event-sourced aggregate of what operators order: pause, resume, retry, discard, take in,
/// rebuild. Each order is an event in the log, recorded before it is carried out. [AuditProjection]
/// makes the audit from these events.
@NullMarked
package id.percaya.kit.operations.oversight;

import org.jspecify.annotations.NullMarked;
