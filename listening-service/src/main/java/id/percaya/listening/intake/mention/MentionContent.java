package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// @param language BCP 47, as the source says; null when it does not
/// @param title empty where there is none
public record MentionContent(@Nullable String language, String title, String text) {}
