/// The part of a mention that people decide: its mood and the work on it. Both are events of one
/// stream, which begins with the first of them; a mention without events is new.
@NullMarked
package id.percaya.listening.work.mention;

import org.jspecify.annotations.NullMarked;
