/// Brings the service's database up to date when it starts, before any other bean uses it. The
/// event store, the kit and the service each have their own migrations and their own Flyway history
/// table ([MigrationPart]), so their version numbers do not depend on each other. [LegacyHistory]
/// takes over a database that still has the one history of all parts. Nothing here is called by
/// others; tests use [Migrations] to build a database without a running service.
@NullMarked
package id.percaya.kit.migration;

import org.jspecify.annotations.NullMarked;
