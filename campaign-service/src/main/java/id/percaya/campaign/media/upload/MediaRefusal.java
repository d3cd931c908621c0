package id.percaya.campaign.media.upload;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command on a medium.
public enum MediaRefusal implements Refused.Reason {
    MEDIA_ALREADY_RECEIVED,
    MEDIA_NOT_RECEIVED,
    MEDIA_IN_USE
}
