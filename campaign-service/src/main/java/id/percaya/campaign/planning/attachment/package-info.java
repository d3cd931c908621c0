/// The media that a content shows: each with its alternative text, its subtitles and a declaration
/// of whom it shows. The author declares it and a reviewer who looked affirms it; no picture is
/// searched for faces.
@NullMarked
package id.percaya.campaign.planning.attachment;

import org.jspecify.annotations.NullMarked;
