package id.percaya.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private final Properties texts = new Properties();
    private final Schema size = createSchema();
    private final Schema bed = createSchema().addProperty("size", size);
    private final Parameter id = createParameter().name("id").in(Parameter.In.PATH);
    private final Parameter q = createParameter().name("q").in(Parameter.In.QUERY);

    @BeforeEach
    void write() {
        texts.setProperty("Bed", "A bed in a ward.");
        texts.setProperty("size", "Centimetres.");
        texts.setProperty("beds/{id}", "The bed.");
        texts.setProperty("{id}", "Any thing.");
        texts.setProperty("q", "A word of the title.");
    }

    @Test
    void schemas_properties_and_parameters_are_described_by_their_names() {
        describe("/v1/beds/{id}/take");

        assertThat(bed.getDescription()).isEqualTo("A bed in a ward.");
        assertThat(size.getDescription()).isEqualTo("Centimetres.");
        assertThat(id.getDescription()).isEqualTo("The bed.");
        assertThat(q.getDescription()).isEqualTo("A word of the title.");
    }

    @Test
    void a_text_of_one_place_goes_before_a_text_of_many() {
        texts.setProperty("Bed.size", "Length of the mattress in centimetres.");
        describe("/v1/wards/{id}");

        assertThat(size.getDescription()).isEqualTo("Length of the mattress in centimetres.");
        assertThat(id.getDescription()).isEqualTo("Any thing.");
    }

    @Test
    void an_annotation_goes_before_the_vocabulary() {
        size.setDescription("Single or double.");
        id.setDescription("Number of the bed.");
        describe("/v1/beds/{id}");

        assertThat(size.getDescription()).isEqualTo("Single or double.");
        assertThat(id.getDescription()).isEqualTo("Number of the bed.");
    }

    private void describe(String path) {
        new Descriptions(Vocabulary.of(texts))
                .describe(
                        createOpenAPI()
                                .components(createComponents().addSchema("Bed", bed))
                                .paths(
                                        createPaths()
                                                .addPathItem(
                                                        path,
                                                        createPathItem()
                                                                .GET(
                                                                        createOperation()
                                                                                .addParameter(id)
                                                                                .addParameter(
                                                                                        q)))));
    }
}
