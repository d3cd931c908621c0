/// The mood of a text: negative, neutral or positive, with a score.
@NullMarked
package id.percaya.listening.understanding.mood;

import org.jspecify.annotations.NullMarked;
