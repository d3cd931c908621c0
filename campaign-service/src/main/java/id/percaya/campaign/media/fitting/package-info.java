/// Says what each channel would refuse, by the limits it publishes.
@NullMarked
package id.percaya.campaign.media.fitting;

import org.jspecify.annotations.NullMarked;
