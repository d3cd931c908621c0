/// The words for the work on a mention, which lists of mentions show and filter by. The chapter
/// `work` has the rules.
@NullMarked
package id.percaya.listening.intake.progress;

import org.jspecify.annotations.NullMarked;
