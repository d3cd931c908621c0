/// The ends of media: a person removes one, the sweep removes those that no content has named for a
/// long time, and the erasure of a person takes the media that show the person, by their keys.
@NullMarked
package id.percaya.campaign.media.removal;

import org.jspecify.annotations.NullMarked;
