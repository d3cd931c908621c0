/// Takes uploads in. An upload is streamed into the encrypted store, checked by its first bytes,
/// hashed and examined where it is stored; a picture is stored anew without its metadata. The event
/// that records the medium confirms its files.
@NullMarked
package id.percaya.campaign.media.intake;

import org.jspecify.annotations.NullMarked;
