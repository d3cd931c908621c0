package id.percaya.campaign.media.video;

import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;

/// The kind of a file of boxes, by its brand (ISO/IEC 14496-12, 4.3). QuickTime wrote none before
/// 2005.
public final class Container {

    private static final String QUICKTIME = "qt  ";

    private Container() {}

    public static MediaType of(RawFile file) throws IOException {
        if (file.size() < 12 || !file.name(4).equals("ftyp")) {
            return MediaType.MOV;
        }
        return file.name(8).equals(QUICKTIME) ? MediaType.MOV : MediaType.MP4;
    }
}
