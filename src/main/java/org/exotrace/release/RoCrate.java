package org.exotrace.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.json.Json;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;

/** What a folder holds, as a Research Object Crate 1.1: JSON-LD in the words of schema.org. */
final class RoCrate {

    private RoCrate() {}

    static String of(Catalogue catalogue, LocalDate date, List<Release.Part> parts) {
        List<SetInfo> sets = catalogue.dataSet().datasets();
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(map("@id", "ro-crate-metadata.json", "@type", "CreativeWork", "conformsTo", id("https://w3id.org/ro/crate/1.1"), "about", id("./")));
        graph.add(map("@id", "./", "@type", "Dataset", "name", "Data of " + Program.title(),
                "description", "%d statements on exosomes, each a chain from a source to an effect, with the documents that they come from."
                        .formatted(catalogue.statements().size()),
                "datePublished", date.toString(), "version", Release.version(catalogue), "identifier", catalogue.dataVersion(),
                "creator", id("#authors"), "license", sets.stream().map(SetInfo::licence).filter(Objects::nonNull).distinct().sorted().map(it -> id(licence(it))).toList(),
                "hasPart", parts.stream().map(it -> id(it.path())).toList(), "about", sets.stream().map(it -> id("#" + it.name())).toList()));
        graph.add(map("@id", "#authors", "@type", "Organization", "name", Program.authors()));
        parts.forEach(it -> graph.add(map("@id", it.path(), "@type", "File", "name", it.what(), "encodingFormat", it.mediaType(),
                "contentSize", String.valueOf(it.bytes()), "sha256", it.sha256())));
        sets.forEach(it -> graph.add(map("@id", "#" + it.name(), "@type", "Dataset", "name", Objects.requireNonNullElse(it.title(), it.name()),
                "version", it.version(), "license", it.licence() == null ? null : id(licence(it.licence())))));
        sets.stream().map(SetInfo::licence).filter(Objects::nonNull).distinct().sorted()
                .forEach(it -> graph.add(map("@id", licence(it), "@type", "CreativeWork", "name", it)));
        try {
            return Json.API.writerWithDefaultPrettyPrinter().writeValueAsString(map("@context", "https://w3id.org/ro/crate/1.1/context", "@graph", graph)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By its short name, as SPDX lists it. */
    private static String licence(String name) {
        return name.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + name : "#licence-" + name.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    private static Map<String, Object> id(String id) {
        return map("@id", id);
    }

    /** What is null is left out. */
    private static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return map;
    }
}
