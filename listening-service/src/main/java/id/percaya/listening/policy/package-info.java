/// What happens by itself, one class a sentence.
@NullMarked
package id.percaya.listening.policy;

import org.jspecify.annotations.NullMarked;
