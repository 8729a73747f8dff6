package org.exotrace.seed;

import java.io.StringReader;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a YAML text a value stands: Jackson's tree forgets it. */
final class Lines {

    private final @Nullable Node root;
    private final Map<MappingNode, Map<String, NodeTuple>> fields = new IdentityHashMap<>();

    private Lines(@Nullable Node root) {
        this.root = root;
    }

    /** @throws YAMLException when the text is no YAML, or holds more than one document */
    static Lines of(String text) {
        return new Lines(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    }

    /** What the text says that is more than maps, lists and plain values. */
    Optional<PlainYaml.Oddity> oddity() {
        return PlainYaml.find(root);
    }

    /**
     * The line of the value that a JSON pointer names, counted from 1; of a field, the line of its key. Where the
     * pointer goes further than the text, it is the line of what there is: of the map that lacks the field.
     */
    int at(String pointer) {
        Node node = root;
        int line = root == null ? 0 : root.getStartMark().getLine();
        for (String name : pointer.isEmpty() ? List.<String>of() : List.of(pointer.substring(1).split("/"))) {
            NodeTuple field = node instanceof MappingNode map ? field(map, name) : null;
            if (field != null) {
                line = field.getKeyNode().getStartMark().getLine();
                node = field.getValueNode();
            } else if (node instanceof SequenceNode list && isPlace(name, list)) {
                node = list.getValue().get(Integer.parseInt(name));
                line = node.getStartMark().getLine();
            } else {
                break;
            }
        }
        return line + 1;
    }

    private @Nullable NodeTuple field(MappingNode map, String name) {
        return fields.computeIfAbsent(map, Lines::byName).get(name.replace("~1", "/").replace("~0", "~"));
    }

    private static Map<String, NodeTuple> byName(MappingNode map) {
        Map<String, NodeTuple> byName = new HashMap<>();
        map.getValue().forEach(it -> {
            if (it.getKeyNode() instanceof ScalarNode key) {
                byName.putIfAbsent(key.getValue(), it);
            }
        });
        return byName;
    }

    private static boolean isPlace(String name, SequenceNode list) {
        return name.matches("\\d{1,9}") && Integer.parseInt(name) < list.getValue().size();
    }
}
