/// Turns events and states into JSON and back, without knowing PostgreSQL. [StoredJson] has the
/// mapper that all stored values share. [PersonalJson] stores [id.percaya.eventstore.Personal]
/// fields through a [Sealer], which encrypts them. [StoredEvent] applies upcasters to events of
/// older releases. The stores and subscriptions use it through an [EventCodec].
@NullMarked
package id.percaya.eventstore.json;

import org.jspecify.annotations.NullMarked;
