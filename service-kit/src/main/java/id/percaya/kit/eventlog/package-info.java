/// The event store wired to the service's datasources, and the subscriptions on its log.
@NullMarked
package id.percaya.kit.eventlog;

import org.jspecify.annotations.NullMarked;
