/// Videos are read, and stored as they came: nothing here can encode one.
@NullMarked
package id.percaya.campaign.media.video;

import org.jspecify.annotations.NullMarked;
