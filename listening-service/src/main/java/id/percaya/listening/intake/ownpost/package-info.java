/// The provider's own posts, heard from campaign-service. They are no mentions: one that came in
/// before its publication was announced is removed. It exports the store of own posts, which every
/// way in asks.
@NullMarked
package id.percaya.listening.intake.ownpost;

import org.jspecify.annotations.NullMarked;
