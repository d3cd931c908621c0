/// Media as an aggregate: received once, readable until removed or erased.
@NullMarked
package id.percaya.campaign.media.upload;

import org.jspecify.annotations.NullMarked;
