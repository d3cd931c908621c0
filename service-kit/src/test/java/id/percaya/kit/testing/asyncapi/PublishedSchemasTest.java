package id.percaya.kit.testing.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSchemasTest {

    private static final String LIT =
            """
            {"type": "object", "required": ["lumens"], "properties": {
             "lumens": {"type": "integer", "minimum": 1},
             "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
            """;

    @TempDir Path folder;

    private Path schemas;
    private Path published;

    @BeforeEach
    void published() throws IOException {
        schemas = Files.createDirectory(folder.resolve("schemas"));
        published = Files.createDirectory(folder.resolve("published"));
        present(LIT);
        PublishedSchemas.check(schemas, published, true);
    }

    @Test
    void what_was_published_and_is_left_alone_passes() {
        assertThat(published.resolve("lamp.lit.v1.1.json")).exists();
        assertThatCode(() -> PublishedSchemas.check(schemas, published, false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another field, one that is always there, and a narrower one
                """
                {"type": "object", "required": ["lumens"], "properties": {
                 "lumens": {"type": "integer", "minimum": 1}, "at": {"type": "string"},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """,
                """
                {"type": "object", "required": ["lumens", "at"], "properties": {
                 "lumens": {"type": "integer", "minimum": 1}, "at": {"type": "string"},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """,
                """
                {"type": "object", "required": ["lumens"], "properties": {
                 "lumens": {"type": "integer", "minimum": 5},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """
            })
    void what_an_old_reader_can_read_is_published_beside_it(String schema) throws IOException {
        present(schema);

        assertThatThrownBy(() -> PublishedSchemas.check(schemas, published, false))
                .hasMessageContaining("-Dgolden.write=true");
        PublishedSchemas.check(schemas, published, true);
        assertThat(published.resolve("lamp.lit.v1.2.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a field that need not be there any more, one of another type, and a wider one
                """
                {"type": "object", "properties": {
                 "lumens": {"type": "integer", "minimum": 1},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """,
                """
                {"type": "object", "required": ["lumens"], "properties": {
                 "lumens": {"type": "string"},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """,
                """
                {"type": "object", "required": ["lumens"], "properties": {
                 "lumens": {"type": "integer", "minimum": 0},
                 "colour": {"type": "string", "pattern": "^[a-z]+$"}}}
                """
            })
    void what_an_old_reader_cannot_read_is_refused_whoever_asks(String schema) throws IOException {
        present(schema);

        assertThatThrownBy(() -> PublishedSchemas.check(schemas, published, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lamp.lit.v1")
                .hasMessageContaining("new type");
        assertThat(published.resolve("lamp.lit.v1.2.json")).doesNotExist();
    }

    @Test
    void a_reader_of_the_very_first_version_counts_too() throws IOException {
        present(LIT.replace("\"minimum\": 1", "\"minimum\": 5"));
        PublishedSchemas.check(schemas, published, true);
        present(LIT.replace("\"minimum\": 1", "\"minimum\": 0"));

        assertThatThrownBy(() -> PublishedSchemas.check(schemas, published, true))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void what_was_published_is_not_taken_away() throws IOException {
        Files.delete(schemas.resolve("lamp.lit.v1.json"));

        assertThatThrownBy(() -> PublishedSchemas.check(schemas, published, true))
                .hasMessageContaining("may not be removed");
    }

    private void present(String schema) throws IOException {
        Files.writeString(schemas.resolve("lamp.lit.v1.json"), schema);
    }
}
