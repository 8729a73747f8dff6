package org.exotrace.seed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What YAML can say beyond maps, lists and plain values: read as if it were plain, it would say something else. */
final class PlainYaml {

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ);

    private PlainYaml() {}

    /** @param line counted from 1 */
    record Oddity(int line, String what, String todo) {}

    /** The first there is; a node with an anchor is not looked into, since it may hold itself. */
    static Optional<Oddity> find(@Nullable Node node) {
        if (node == null) {
            return Optional.empty();
        }
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            return Optional.of(new Oddity(line, "The anchor &%s is not read.".formatted(node.getAnchor()),
                    "Write the value at each place, without anchor and alias."));
        }
        if (!PLAIN.contains(node.getTag())) {
            return Optional.of(new Oddity(line, "The tag %s is not read.".formatted(node.getTag()),
                    "Write a plain text or number, without a tag."));
        }
        return node instanceof CollectionNode<?> ? inner(node).flatMap(it -> find(it).stream()).findFirst() : Optional.empty();
    }

    private static Stream<Node> inner(Node node) {
        return node instanceof MappingNode map
                ? map.getValue().stream().flatMap(it -> Stream.of(it.getKeyNode(), it.getValueNode()))
                : node instanceof SequenceNode list ? list.getValue().stream() : List.<Node>of().stream();
    }
}
