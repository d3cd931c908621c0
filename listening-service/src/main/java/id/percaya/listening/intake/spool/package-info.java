/// Files on their way to an import: unpacked and hashed while they are received, and kept on disk
/// until their rows are stored.
@NullMarked
package id.percaya.listening.intake.spool;

import org.jspecify.annotations.NullMarked;
