package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// @param language BCP 47, as given by the source; null when absent
/// @param title empty when there is none
public record MentionContent(@Nullable String language, String title, String text) {}
