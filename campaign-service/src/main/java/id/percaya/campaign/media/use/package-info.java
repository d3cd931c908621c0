/// The table of which content names which media and whom they show there. The projection of
/// contents writes it through [id.percaya.campaign.media.MediaUses]; removal, sweep and erasure
/// read it.
@NullMarked
package id.percaya.campaign.media.use;

import org.jspecify.annotations.NullMarked;
