/// What has been heard of each patient's consent.
@NullMarked
package id.percaya.campaign.permission.consentstatus;

import org.jspecify.annotations.NullMarked;
