/// The service's own reading of a mention, beside that of its source: language, mood, grave events
/// and personal data; and which of the moods counts.
@NullMarked
package id.percaya.listening.intake.understood;

import org.jspecify.annotations.NullMarked;
