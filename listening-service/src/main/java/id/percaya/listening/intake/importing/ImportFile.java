package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.reading.Format;

/// @param sha256 of the bytes as received, in lower-case hexadecimal
public record ImportFile(Format format, String sha256, long bytes) {}
