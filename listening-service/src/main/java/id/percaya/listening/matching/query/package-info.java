/// What a monitor looks for: words, phrases, AND, OR, NOT and parentheses.
@NullMarked
package id.percaya.listening.matching.query;

import org.jspecify.annotations.NullMarked;
