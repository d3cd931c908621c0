/// Cuts a text into normalised words, as the models and the lexicon read them.
@NullMarked
package id.percaya.listening.understanding.text;

import org.jspecify.annotations.NullMarked;
