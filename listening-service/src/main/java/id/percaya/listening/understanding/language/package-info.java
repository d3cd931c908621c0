/// The language of a text among twelve of Indonesia and English.
@NullMarked
package id.percaya.listening.understanding.language;

import org.jspecify.annotations.NullMarked;
