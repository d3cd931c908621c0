package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.upload.ReceivedMedia;

/// An upload whose files are stored and not kept yet.
record StoredUpload(UploadedFile file, ReceivedMedia media) {}
