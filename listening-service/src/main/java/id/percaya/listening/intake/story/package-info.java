/// Near copies of one text: reposts with a word more, the same agency report on many sites. Each
/// mention belongs to a story, which is named by its first member; figures may count stories.
@NullMarked
package id.percaya.listening.intake.story;

import org.jspecify.annotations.NullMarked;
