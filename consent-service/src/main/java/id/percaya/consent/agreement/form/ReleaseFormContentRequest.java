package id.percaya.consent.agreement.form;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WrittenContent",
        description = "The uses that a form offers and its text in each language.",
        additionalProperties = Schema.False.class,
        examples = ReleaseFormContentRequest.EXAMPLE)
record ReleaseFormContentRequest(
        @NotNull @Size(min = 1, max = 3) Set<@NotNull Purpose> purposes,
        @NotNull @Size(min = 1, max = 5) Set<@NotNull Medium> media,
        @NotNull @Size(min = 1, max = 11) Set<@NotNull Channel> channels,
        @Schema(description = "The age from which a child must agree too; 12 by default.")
                @Nullable @Min(1) @Max(18) Integer assentAge,
        @NotNull @Valid ControllerRequest controller,
        @Schema(
                        description = "By language (BCP 47). A draft may be incomplete.",
                        maxProperties = 10)
                @NotNull @Size(max = 10) Map<
                                @NotNull @Pattern(regexp = LANGUAGE) @Size(max = 35) String,
                                @NotNull @Valid WordingRequest>
                        wordings) {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";
    static final String EXAMPLE =
            """
            {"purposes": ["MARKETING"], "media": ["PHOTO", "WORDS"], "channels": ["INSTAGRAM", "WEBSITE"],
             "assentAge": 12,
             "controller": {"name": "Klinik Melati", "address": "Jalan Melati 1, Jakarta",
                            "contact": "privasi@klinik-melati.example"},
             "wordings": {"id": {"title": "Izin memakai foto dan cerita Anda",
                                 "texts": {"COPY": "Anda menerima salinan formulir ini."}}}}
            """;

    @Schema(name = "WrittenController", additionalProperties = Schema.False.class)
    record ControllerRequest(
            @Schema(description = "The data controller, UU PDP 27/2022 art. 1(4).")
                    @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address,
            @Schema(description = "How to reach the data protection officer.")
                    @NotBlank @Size(max = 200) String contact) {}

    @Schema(name = "WrittenWording", additionalProperties = Schema.False.class)
    record WordingRequest(
            @NotBlank @Size(max = 200) String title,
            @Schema(
                            description = "The text of each element. All are needed to publish.",
                            propertyNames = Element.class,
                            maxProperties = 28)
                    @NotNull @Size(max = 28) Map<@NotNull Element, @NotNull @Size(max = 4000) String> texts) {

        private Wording wording() {
            return new Wording(title, texts);
        }
    }

    ReleaseFormContent content() {
        Map<String, Wording> written = new TreeMap<>();
        wordings.forEach((language, wording) -> written.put(language, wording.wording()));
        return new ReleaseFormContent(
                purposes,
                media,
                channels,
                assentAge == null ? ReleaseFormContent.ASSENT_AGE : assentAge,
                new Controller(controller.name, controller.address, controller.contact),
                written);
    }
}
