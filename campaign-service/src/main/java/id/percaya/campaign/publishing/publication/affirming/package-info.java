/// After a halt: the publications that it held, with all that holds them now. A person who has seen
/// that affirms them or cancels them, as an explicit list. An affirmed one is released like a
/// single one: whatever still forbids it refuses it, and the gate judges it again when it is due.
@NullMarked
package id.percaya.campaign.publishing.publication.affirming;

import org.jspecify.annotations.NullMarked;
