/// The clinic rehearses the stop before it is needed: a halt that falls between the claim of a
/// publication and its call.
@NullMarked
package id.percaya.local.play.rehearsal;

import org.jspecify.annotations.NullMarked;
