/// Receives files, stores them encrypted in chunks, and opens them again. Each file has its own
/// key, and that key is encrypted under the key of its subject: destroying the subject's key makes
/// the file unreadable everywhere, backups included. A file is never on disk in plain text. A file
/// that is not confirmed within a day is deleted, because its upload has failed.
///
/// A service has two tables, as its migration makes them, names them in [FileTables], and produces
/// its beans with [FileStorage]. [UploadStream] and [FileSignature] read what a client sends.
@NullMarked
package id.percaya.kit.file;

import org.jspecify.annotations.NullMarked;
