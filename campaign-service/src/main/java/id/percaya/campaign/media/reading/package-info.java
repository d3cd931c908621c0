/// Reads bytes of a stored file at any position, in constant memory.
@NullMarked
package id.percaya.campaign.media.reading;

import org.jspecify.annotations.NullMarked;
