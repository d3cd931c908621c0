package id.percaya.consent.proof.fhir;

import static java.util.Objects.requireNonNull;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.MetadataResource;

/// HL7's own instance validator, offline: with what FHIR R4 defines and what Percaya adds, and
/// nothing else.
final class Hl7Validator {

    /// It takes long to read all of FHIR.
    static final Hl7Validator OFFLINE = new Hl7Validator();

    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator = context.newValidator();

    private Hl7Validator() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(context);
        definitions().forEach(file -> own.addResource(parse(file)));
        FhirInstanceValidator instances =
                new FhirInstanceValidator(
                        new ValidationSupportChain(
                                own,
                                new DefaultProfileValidationSupport(context),
                                new SnapshotGeneratingValidationSupport(context),
                                new CommonCodeSystemsTerminologyService(context),
                                new InMemoryTerminologyServerValidationSupport(context)));
        instances.setAnyExtensionsAllowed(false);
        instances.setErrorForUnknownProfiles(true);
        validator.registerValidatorModule(instances);
    }

    /// Its errors and warnings; what it only remarks is left out, and its doubt of dates far from
    /// today, which is about what a person typed in and not about how it is told.
    List<String> complaints(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(each -> each.getSeverity() != ResultSeverityEnum.INFORMATION)
                .filter(each ->
                        !each.getMessage().contains("outside the range of reasonable years"))
                .map(each ->
                        "%s %s: %s"
                                .formatted(
                                        each.getSeverity(),
                                        each.getLocationString(),
                                        each.getMessage()))
                .toList();
    }

    /// The definitions that are served.
    static List<Path> definitions() {
        try (Stream<Path> files =
                Files.walk(
                        Path.of(requireNonNull(Hl7Validator.class.getResource("/fhir")).toURI()))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private MetadataResource parse(Path file) {
        try {
            return (MetadataResource) context.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
