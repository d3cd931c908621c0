package id.percaya.listening.mention;

import org.jspecify.annotations.Nullable;

/// @param language BCP 47, as the source says; null when it does not
/// @param title empty where there is none
public record Content(@Nullable String language, String title, String text) {}
