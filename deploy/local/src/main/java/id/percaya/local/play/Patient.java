package id.percaya.local.play;

/// A patient's pseudonym and her consent.
record Patient(String subject, String consent) {}
