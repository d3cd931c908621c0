/// Imports one file of mentions. The body is spooled to disk, its hash gives the import its id, and
/// its rows are saved in batches of 200, one transaction each. Rows with an error are kept as
/// errors, and the others become mentions. The import is an aggregate, so that the same file sent
/// twice is read once. `alerting` subscribes to its events, and `announcing` publishes that an
/// import was completed.
@NullMarked
package id.percaya.listening.intake.importing;

import org.jspecify.annotations.NullMarked;
