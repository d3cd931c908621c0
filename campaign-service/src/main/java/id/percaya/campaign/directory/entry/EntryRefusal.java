package id.percaya.campaign.directory.entry;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to an entry.
public enum EntryRefusal implements Refused.Reason {
    NOT_REGISTERED
}
