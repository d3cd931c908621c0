/// Stores files encrypted, in chunks. Each file has its own key, and that key is encrypted under
/// the person's key: destroying the person's key makes the file unreadable everywhere, backups
/// included. A file is never on disk in plain text. A file that is not confirmed within a day is
/// deleted, because its upload has failed.
///
/// The package exports [SealedFiles]. Only the evidence package calls it.
@NullMarked
package id.percaya.consent.agreement.evidence.file;

import org.jspecify.annotations.NullMarked;
