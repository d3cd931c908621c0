/// The work of people on mentions: who answers which one, by when, and what is erased.
@NullMarked
package id.percaya.listening.work;

import org.jspecify.annotations.NullMarked;
