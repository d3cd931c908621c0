/// Mentions as people read them over REST, with personal data masked.
@NullMarked
package id.percaya.listening.intake.shown;

import org.jspecify.annotations.NullMarked;
