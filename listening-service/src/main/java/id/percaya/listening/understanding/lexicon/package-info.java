/// The versioned lexicon: the polarity of words, expressions that are no opinion, and grave events.
@NullMarked
package id.percaya.listening.understanding.lexicon;

import org.jspecify.annotations.NullMarked;
