/// Test tools for projects that use the event store. [Given] and [StateTable] test a decider,
/// [InMemoryEventStore] runs commands without a database, and [EventStoreContract] holds every
/// store to the same behaviour. [GoldenEvents] compares stored events with their golden files.
/// [ServiceRules] and [ChapterRules] check the architecture of a service, and [TenantIsolation] its
/// database. Only tests use this package.
@NullMarked
package id.percaya.eventstore.testing;

import org.jspecify.annotations.NullMarked;
