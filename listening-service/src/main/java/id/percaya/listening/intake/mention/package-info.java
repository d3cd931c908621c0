/// The canonical mention, as it comes in from any source: its identity, content and values. Authors
/// are pseudonyms.
@NullMarked
package id.percaya.listening.intake.mention;

import org.jspecify.annotations.NullMarked;
