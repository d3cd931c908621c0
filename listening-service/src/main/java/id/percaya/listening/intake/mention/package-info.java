/// What was said: the canonical mention, stored once however often it is delivered.
@NullMarked
package id.percaya.listening.intake.mention;

import org.jspecify.annotations.NullMarked;
