package org.exotrace;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A static field is final, and what it holds never changes, all the way down: types do not show that, values do. */
final class NothingThatChanges extends ArchCondition<JavaField> {

    /** Packages of what does not change, or is safe for threads and never configured once it was made. */
    private static final Set<String> SETTLED = Set.of(
            "java.lang", "java.lang.invoke", "java.time", "java.util.regex", "sun.nio.fs", "org.slf4j", "ch.qos.logback.classic",
            "com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind.json", "com.fasterxml.jackson.dataformat.csv",
            "com.fasterxml.jackson.dataformat.yaml", "com.networknt.schema", "com.sun.xml.internal.stream", "inet.ipaddr",
            "org.apache.commons.text.similarity", "org.yaml.snakeyaml.nodes");

    NothingThatChanges() {
        super("be final and hold nothing that changes");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            look(field.reflect(), null, field.getFullName(), what -> events.add(SimpleConditionEvent.violated(field, what)));
        }
    }

    private static void look(Field field, Object in, String where, Consumer<String> found) {
        if (!Modifier.isFinal(field.getModifiers())) {
            found.accept(where + " is not final");
        }
        try {
            field.setAccessible(true);
            look(field.get(in), where, found);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void look(Object value, String where, Consumer<String> found) {
        if (value == null || value instanceof Enum<?> || value.getClass().isSynthetic()) {
            return;
        }
        Class<?> type = value.getClass();
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            if (!type.getName().startsWith("java.util.ImmutableCollections$") && !type.getName().startsWith("java.util.Collections$")) {
                found.accept(where + " is a " + type.getName());
            }
            Collection<?> held = value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
            held.forEach(it -> look(it, "an element of " + where, found));
        } else if (type.getName().startsWith("org.exotrace.")) {
            fields(type).forEach(it -> look(it, value, where + "." + it.getName(), found));
        } else if (type.isArray() ? Array.getLength(value) > 0 : !SETTLED.contains(type.getPackageName())) {
            found.accept(where + " is a " + type.getTypeName());
        }
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, it -> it.getName().startsWith("org.exotrace."), Class::getSuperclass)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic()).toList();
    }
}
