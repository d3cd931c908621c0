/// What has been heard of each patient's consent.
@NullMarked
package id.percaya.campaign.standing;

import org.jspecify.annotations.NullMarked;
