package id.percaya.eventstore.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stores a component of a sealed interface with the name of its record: `{"is": "by-phone",
/// "number": "…"}`. A missing or unknown name is an error. A component whose declared type is a
/// record, and an event itself, gets no name.
final class SubtypeIntrospector extends JacksonAnnotationIntrospector {

    static final String NAME = "is";

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType declared) {
        if (!isFamily(declared.getRawClass())) {
            return super.findTypeResolver(config, annotated, declared);
        }
        return new StdTypeResolverBuilder()
                .init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty(NAME);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isFamily(annotated.getRawType())) {
            return super.findSubtypes(annotated);
        }
        return SubtypeNames.of(annotated.getRawType()).byName().entrySet().stream()
                .map(member -> new NamedType(member.getValue(), member.getKey()))
                .toList();
    }

    private static boolean isFamily(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }
}
