package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.exotrace.support.TestServer;

/** The generated Java client, compiled and loaded: calls operations by their ids, as no source of ours can name its classes. */
final class GeneratedJava {

    /** What an answer was, and what the client's types hold of it. */
    record Answer(Object value, JsonNode sent, JsonNode held) {

        /** Places of what is held otherwise than it was sent, a few of them. */
        List<String> differences() {
            List<String> places = new ArrayList<>();
            compare("", sent, held, places);
            return places.stream().limit(10).toList();
        }

        private static void compare(String place, JsonNode sent, JsonNode held, List<String> places) {
            if (sent.isObject() && held.isObject()) {
                Set<String> names = new TreeSet<>();
                sent.fieldNames().forEachRemaining(names::add);
                held.fieldNames().forEachRemaining(names::add);
                names.forEach(it -> compare(place + "/" + it, sent.path(it), held.path(it), places));
            } else if (sent.isArray() && sent.size() == held.size()) {
                for (int i = 0; i < sent.size(); i++) {
                    compare(place + "/" + i, sent.get(i), held.path(i), places);
                }
            } else if (!sent.equals(held)) {
                places.add(place + " sent " + sent + " held " + held);
            }
        }
    }

    /** The client's own mapper, which keeps what it reads last. */
    private static final class Reader extends ObjectMapper {

        private String read = "";

        private Reader(ObjectMapper mapper) {
            super(mapper);
        }

        @Override
        public <T> T readValue(String content, TypeReference<T> type) throws JsonProcessingException {
            read = content;
            return super.readValue(content, type);
        }

        /** Each part of the client takes a copy, and this is to hear of all. */
        @Override
        public ObjectMapper copy() {
            return this;
        }
    }

    private static final ClassLoader CLASSES = compiled();

    private final Reader mapper;
    private final Object client;

    /** @param address of a server, with a slash at its end */
    GeneratedJava(String address) throws ReflectiveOperationException {
        Class<?> type = CLASSES.loadClass("generated.ApiClient");
        client = type.getConstructor().newInstance();
        mapper = new Reader((ObjectMapper) type.getMethod("getObjectMapper").invoke(client));
        type.getMethod("setObjectMapper", ObjectMapper.class).invoke(client, mapper);
        type.getMethod("updateBaseUri", String.class).invoke(client, address + "api/v1");
    }

    private static ClassLoader compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Path folder = Files.createDirectories(GeneratedClients.FOLDER.resolve("classes"));
            String classPath = String.join(File.pathSeparator, Stream.concat(Stream.of(System.getProperty("java.class.path")),
                    libraries().map(Path::toString)).toList());
            assertThat(compiler.getTask(null, files, null, List.of("-proc:none", "-nowarn", "-parameters", "-cp", classPath, "-d", folder.toString()),
                    null, files.getJavaFileObjectsFromPaths(GeneratedClients.sources("java", ".java"))).call()).as("the client compiles").isTrue();
            return new URLClassLoader(Stream.concat(Stream.of(folder), libraries()).map(GeneratedJava::url).toArray(URL[]::new),
                    GeneratedJava.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> libraries() {
        return Stream.of("jackson-databind-nullable.jar", "jackson-datatype-jsr310.jar").map(GeneratedClients.TOOLS::resolve);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param given values by the names that parameters have in Java; of a body any other name */
    Answer call(String tag, String operation, Map<String, JsonNode> given) throws ReflectiveOperationException, IOException {
        String name = Stream.of(tag.split("-")).map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .reduce("", String::concat);
        Class<?> type = CLASSES.loadClass("generated." + name + "Api");
        Method method = Stream.of(type.getMethods()).filter(it -> it.getName().equals(operation))
                .min(Comparator.comparingInt(Method::getParameterCount)).orElseThrow();
        Object[] values = Arrays.stream(method.getParameters()).map(it -> value(it, given)).toArray();
        mapper.read = "";
        Object value = method.invoke(type.getConstructor(client.getClass()).newInstance(client), values);
        return mapper.read.isEmpty() ? new Answer(value, null, null)
                : new Answer(value, TestServer.parse(mapper.read), TestServer.parse(mapper.writeValueAsString(value)));
    }

    private Object value(Parameter parameter, Map<String, JsonNode> given) {
        JsonNode value = given.get(parameter.getName());
        return value == null ? null : mapper.convertValue(value, mapper.constructType(parameter.getParameterizedType()));
    }
}
