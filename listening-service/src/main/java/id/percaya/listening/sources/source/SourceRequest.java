package id.percaya.listening.sources.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Checked by [SourceCheck], because each kind has other fields.
@Schema(
        name = "SourceDefinition",
        description = "A source to listen to.",
        examples =
                """
                {"name": "Berita Contoh", "kind": "FEED", "address": "https://berita.example.org/rss.xml",
                 "interval": "PT15M"}
                """)
record SourceRequest(
        @Schema(examples = "Berita Contoh") @NotNull @Size(min = 1, max = 120) String name,
        @NotNull SourceKind kind,
        @Schema(examples = "https://berita.example.org/rss.xml")
                @Nullable @Size(min = 1, max = 2000) String address,
        @Nullable @Size(min = 1, max = 100) String account,
        @Nullable @Size(min = 1, max = 100) String query,
        @Schema(examples = "PT15M") @Nullable Duration interval) {}
