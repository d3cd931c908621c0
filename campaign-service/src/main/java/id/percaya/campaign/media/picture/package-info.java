/// Pictures are decoded and encoded anew, so that nothing but their pixels is stored.
@NullMarked
package id.percaya.campaign.media.picture;

import org.jspecify.annotations.NullMarked;
