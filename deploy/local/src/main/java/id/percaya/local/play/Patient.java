package id.percaya.local.play;

/// A patient, known by a pseudonym only, and the consent given for a story.
record Patient(String subject, String consent) {}
