/// Media as an aggregate: received once, readable until removed or erased. An upload is streamed
/// into the encrypted store, checked by its first bytes, hashed and examined there; a picture is
/// stored anew without its metadata. The event that records it confirms its files.
@NullMarked
package id.percaya.campaign.media.upload;

import org.jspecify.annotations.NullMarked;
