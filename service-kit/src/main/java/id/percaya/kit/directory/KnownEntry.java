package id.percaya.kit.directory;

/// An entry of the directory, as far as the check of codes needs it.
public record KnownEntry(CodeKind kind, String code, String name, EntryStatus status) {}
