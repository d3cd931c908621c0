/// A person to be shown, known to all others by a pseudonym: what they may decide, who may decide
/// for them, and the day they are forgotten.
@NullMarked
package id.percaya.consent.person;

import org.jspecify.annotations.NullMarked;
