package org.exotrace.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.schema.ConstraintCreator;
import org.neo4j.graphdb.schema.IndexCreator;
import org.neo4j.graphdb.schema.IndexType;
import org.neo4j.graphdb.schema.Schema;

/**
 * One constraint or index, as a file of {@code cypher/schema/} says it.
 *
 * @param kind       a constraint, so that no two nodes have the same values, or an index of values or of words
 * @param label      of the nodes
 * @param properties in their order
 */
record SchemaPart(String name, Kind kind, String label, List<String> properties) {

    private static final Pattern SAID = Pattern.compile("(?m)^\\w+ (CONSTRAINT|INDEX|FULLTEXT INDEX) (\\w+) IF NOT EXISTS FOR \\(n:(\\w+)\\) (?:REQUIRE|ON|ON EACH) (.+)$");
    private static final Pattern PROPERTY = Pattern.compile("\\bn\\.(\\w+)");

    enum Kind { UNIQUE, VALUES, WORDS }

    /** @throws IllegalArgumentException when the file says it in other words */
    static SchemaPart of(CypherFile file) {
        Matcher said = SAID.matcher(file.text());
        if (!said.find()) {
            throw new IllegalArgumentException("cypher/%s.cypher makes no constraint and no index".formatted(file.name()));
        }
        return new SchemaPart(said.group(2), switch (said.group(1)) {
            case "CONSTRAINT" -> Kind.UNIQUE;
            case "INDEX" -> Kind.VALUES;
            default -> Kind.WORDS;
        }, said.group(3),
                PROPERTY.matcher(said.group(4)).results().map(it -> it.group(1)).toList());
    }

    void make(Schema schema) {
        if (kind == Kind.UNIQUE) {
            ConstraintCreator creator = schema.constraintFor(Label.label(label)).withName(name);
            for (String property : properties) {
                creator = creator.assertPropertyIsUnique(property);
            }
            creator.create();
        } else {
            IndexCreator creator = schema.indexFor(Label.label(label)).withName(name)
                    .withIndexType(kind == Kind.WORDS ? IndexType.FULLTEXT : IndexType.RANGE);
            for (String property : properties) {
                creator = creator.on(property);
            }
            creator.create();
        }
    }
}
