package id.percaya.campaign.media.picture;

/// How the decoder delivers the samples of a pixel.
enum SampleLayout {
    /// As the colour model of the decoded picture says: grey, RGB, or indexed.
    PLAIN,
    /// Ink of four colours.
    CMYK,
    /// As above, stored inverted, as Adobe does.
    CMYK_INVERTED,
    /// Ink as YCbCr, and black inverted.
    YCCK
}
