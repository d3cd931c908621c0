/// What a project needs to test its own deciders, stores and shape: [Given], [InMemoryEventStore],
/// [EventStoreContract], [GoldenEvents], [ServiceRules].
@NullMarked
package id.percaya.eventstore.testing;

import org.jspecify.annotations.NullMarked;
