/// Reads stored mentions again after the models, the lexicon or a tenant's choice changed: in
/// batches, while everything else goes on, and after a restart from where it was.
@NullMarked
package id.percaya.listening.intake.rereading;

import org.jspecify.annotations.NullMarked;
