package id.percaya.campaign.directory.entry;

import id.percaya.kit.directory.CodeKind;

/// The kind and the code of an entry, which never change.
public record EntryKey(CodeKind kind, String code) {}
