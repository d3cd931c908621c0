/// A file of mentions: what came of it, row by row.
@NullMarked
package id.percaya.listening.intake.importing;

import org.jspecify.annotations.NullMarked;
