package id.percaya.listening.intake.naming;

import id.percaya.kit.directory.CodeKind;

/// A code of the directory.
public record NamedCode(CodeKind kind, String code) {}
