package id.percaya.campaign.media.upload;

/// An upload whose files are stored and not kept yet.
record StoredUpload(UploadedFile file, ReceivedMedia media) {}
