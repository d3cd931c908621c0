package id.percaya.campaign.media.picture;

import java.awt.color.ICC_Profile;
import java.util.Optional;

/// A picture whose structure was checked, and whose pixels are not decoded yet.
///
/// @param layout of its samples, as stored
/// @param orientation as in EXIF, 1..8
/// @param profile of its colours; empty for sRGB and for one that cannot be used
/// @param hasMetadata something is left out of the excerpt that is no part of the picture
record ParsedPicture(
        PictureFormat format,
        int width,
        int height,
        SampleLayout layout,
        int orientation,
        Optional<ICC_Profile> profile,
        boolean hasMetadata,
        Excerpt excerpt) {}
