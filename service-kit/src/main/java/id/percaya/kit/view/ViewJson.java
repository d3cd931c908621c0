package id.percaya.kit.view;

import id.percaya.kit.json.TolerantJson;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// Reads the `jsonb` columns of views with the mapper that wrote them, not with the strict REST
/// mapper: a row with a field that was removed since can still be read.
@JsonFormat
@PersistenceUnitExtension
class ViewJson implements FormatMapper {

    private final FormatMapper mapper = new JacksonJsonFormatMapper(TolerantJson.mapper());

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
