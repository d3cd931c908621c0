/// A database of an earlier version, opened by this one.
///
/// The dumps in `src/test/resources/upgrade` hold the clinic case as version 8ca6622 left it: one
/// Flyway history for everything, and names that have changed since. `DatabaseDump` wrote them and
/// restores them. They are never written anew; a later version that needs another starting point
/// adds a folder beside them.
@NullMarked
package id.percaya.stories.upgrade;

import org.jspecify.annotations.NullMarked;
