/// The clinic tries before it matters: a picture on two channels with different texts, and a halt
/// that falls between the claim of a publication and its call.
@NullMarked
package id.percaya.local.play.publishing;

import org.jspecify.annotations.NullMarked;
