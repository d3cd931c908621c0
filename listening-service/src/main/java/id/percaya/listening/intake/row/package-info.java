/// One row of a file as the readers yield it: a mention, or the errors for which it was skipped.
@NullMarked
package id.percaya.listening.intake.row;

import org.jspecify.annotations.NullMarked;
