package id.percaya.campaign.media.picture;

/// The formats of pictures that are read.
public enum PictureFormat {
    JPEG,
    PNG,
    WEBP
}
