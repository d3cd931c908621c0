/// Finds the words that are suddenly frequent, as pure code. A term is a word or two words in a
/// row. Texts are counted in windows of whole hours; a term emerges when its count in a window is
/// improbable in the light of the windows before. A term of fewer than three authors is never told:
/// it says nothing about many people and may name one.
@NullMarked
package id.percaya.listening.concern.emerging;

import org.jspecify.annotations.NullMarked;
