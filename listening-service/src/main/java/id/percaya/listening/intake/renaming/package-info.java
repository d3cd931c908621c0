/// Compares stored mentions with the directory again after it has changed, in the background. It
/// raises no alert and changes no match.
@NullMarked
package id.percaya.listening.intake.renaming;

import org.jspecify.annotations.NullMarked;
