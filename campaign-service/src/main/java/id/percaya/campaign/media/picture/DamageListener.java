package id.percaya.campaign.media.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/// Ends the decoding of damaged data, which decoders only warn of.
final class DamageListener implements IIOReadWarningListener {

    /// The decoder goes on where data are damaged, and reports it in these words.
    private static final String DAMAGED = "(?i).*(premature end|corrupt jpeg|bad huffman).*";

    /// Harmless: bytes that fill up a segment.
    private static final String HARMLESS = ".*extraneous bytes before marker.*";

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.matches(DAMAGED) && !warning.matches(HARMLESS)) {
            throw new IllegalStateException(warning);
        }
    }
}
