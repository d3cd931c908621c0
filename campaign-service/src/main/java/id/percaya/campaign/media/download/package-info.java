/// Downloads of media: for people with a token, whole or in ranges, and for platforms and receivers
/// of webhooks by signed addresses that expire.
@NullMarked
package id.percaya.campaign.media.download;

import org.jspecify.annotations.NullMarked;
