package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What can be used of a thing that does not fit whole: the same without the values that do not, so that rules look at the rest.
 *
 * @param gaps pointers of what is not known of it
 */
record Usable(JsonNode content, Set<String> gaps) {

    /** An element that misfits keeps its place in these, so that those after it keep theirs. */
    private static final Set<String> KEPT = Set.of("participants", "transfers", "steps", "modifiers", "themes", "entities", "extensions",
            "publications", "conflicts");

    static Usable of(JsonNode content, List<Misfit> misfits) {
        Usable usable = new Usable(content, new HashSet<>());
        if (!misfits.isEmpty()) {
            usable = new Usable(content.deepCopy(), new HashSet<>());
            for (Misfit it : misfits) {
                if (it.gap() != null) {
                    usable.gaps.add(it.gap());
                }
                usable.spare(it);
            }
        }
        return usable;
    }

    private void spare(Misfit misfit) {
        String list = listAround(misfit.gap() == null ? "" : misfit.gap());
        if (!list.isEmpty()) {
            gaps.add(list);
            remove(list);
        } else if (misfit.gone()) {
            remove(misfit.pointer());
        }
    }

    /** The outermost list of things that is of no use where one of them is not whole. */
    private String listAround(String pointer) {
        String[] names = pointer.split("/");
        StringBuilder place = new StringBuilder();
        for (int i = 1; i < names.length; i++) {
            place.append('/').append(names[i]);
            JsonNode node = content.at(place.toString());
            if (i < names.length - 1 && node.isArray() && !KEPT.contains(names[i])) {
                return place.toString();
            }
        }
        return "";
    }

    private void remove(String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (slash < 0) {
            return;
        }
        JsonNode around = content.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        if (around instanceof ObjectNode object) {
            object.remove(name);
        } else if (around instanceof ArrayNode list && hasThings(list) && Integer.parseInt(name) < list.size()) {
            list.set(Integer.parseInt(name), list.objectNode());
        } else if (around.isArray()) {
            remove(pointer.substring(0, slash));
        }
    }

    private static boolean hasThings(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(JsonNode::isObject);
    }
}
