/// Subtitles of videos, as WebVTT.
@NullMarked
package id.percaya.campaign.media.subtitle;

import org.jspecify.annotations.NullMarked;
