package org.exotrace.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The mappers: names in snake case, enumerations by their words. Mappers are safe for use by many threads. */
public final class Json {

    /** Writes what the API answers: null is written, since "not stated" is an answer. */
    public static final ObjectMapper API = configured(JsonMapper.builder()).build();

    /** Writes the domain without what is absent: rows of the graph and the canonical form. */
    public static final ObjectMapper MODEL =
            configured(JsonMapper.builder())
                    .serializationInclusion(Include.NON_EMPTY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(new SimpleModule().addDeserializer(String.class, new Sharing.Texts()))
                    .build();

    /** Reads seeds; a key that stands twice is an error. */
    public static final ObjectMapper YAML = configured(YAMLMapper.builder())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** A value as compact JSON text. */
    public static String text(Object value) {
        try {
            return MODEL.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + value, e);
        }
    }

    /** The maps, lists and values of a JSON text. */
    public static Object value(String text) {
        try {
            return MODEL.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + text, e);
        }
    }

    private static <B extends MapperBuilder<?, B>> B configured(B builder) {
        Mixins.addTo(builder);
        return builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    }
}
