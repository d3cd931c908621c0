/// Subtitles of videos, as WebVTT: checked, and stored with their cues alone.
@NullMarked
package id.percaya.campaign.media.subtitle;

import org.jspecify.annotations.NullMarked;
