package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.Suggest;
import org.exotrace.json.Json;

/** Makes seed files out of single things, each held against the schema of its kind. */
final class Items {

    private static final Pattern SET = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private final Consumer<Finding> findings;
    private final List<SeedFile> files = new ArrayList<>();
    private final Set<SeedKind> broken = EnumSet.noneOf(SeedKind.class);

    Items(Consumer<Finding> findings) {
        this.findings = findings;
    }

    List<SeedFile> files() {
        return files;
    }

    Set<SeedKind> broken() {
        return broken;
    }

    void add(List<Item> items) {
        items.forEach(this::add);
    }

    private void add(Item item) {
        String list = item.kind().list();
        JsonNode shape = SeedShape.of(item);
        JsonNode content = list.isEmpty() ? shape : within(list, shape);
        String pointer = list.isEmpty() ? "" : "/" + list + "/0";
        Optional<SeedFile> file = isSet(item) ? SeedFile.of(item.file(), item.kind(), content,
                place -> item.lines().applyAsInt(place.substring(Math.min(pointer.length(), place.length()))), SeedShape.dataset(item), findings)
                : Optional.empty();
        file.ifPresentOrElse(files::add, () -> broken.add(item.kind().file()));
    }

    /** The schemas do not know the name of a thing's set: folders give it once for all. */
    private boolean isSet(Item item) {
        JsonNode name = item.value().path("dataset");
        boolean fits = name.isMissingNode() || item.kind() == SeedKind.DATASET || name.isTextual() && SET.matcher(name.asText()).matches();
        if (!fits) {
            findings.accept(FileSource.error(item.file(), item.lines().applyAsInt("/dataset"), "schema",
                    "dataset: '%s' is no name of a data set.".formatted(Suggest.brief(name.asText())),
                    "Write small letters, digits and hyphens, at most 32."));
        }
        return fits;
    }

    private static JsonNode within(String list, JsonNode item) {
        ObjectNode content = Json.API.createObjectNode();
        content.putArray(list).add(item);
        return content;
    }
}
