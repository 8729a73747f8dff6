package org.exotrace.path.engine;

/**
 * Whether a path is simple: no participant comes twice and no entity comes twice, but for participants of one statement
 * that are one entity in two states.
 */
record Simple(PathIndex index) {

    /**
     * Whether a path touches nothing twice when it takes one leg more; its subject is the node that the path stands on.
     *
     * @param subject the node that the leg leaves
     * @param legs    of the path so far, as many as {@code depth}
     * @param sources the nodes that they leave
     */
    boolean with(int leg, int subject, int[] legs, int[] sources, int depth) {
        int in = index.statement[leg];
        int object = index.target[leg];
        if (clash(subject, index.subject(leg), in, object, index.object(leg), in)) {
            return false;
        }
        for (int i = 0; i < depth; i++) {
            int other = legs[i];
            int otherIn = index.statement[other];
            boolean standsHere = i == depth - 1 && index.target[other] == subject;
            if (clash(object, index.object(leg), in, sources[i], index.subject(other), otherIn)
                    || clash(object, index.object(leg), in, index.target[other], index.object(other), otherIn)
                    || clash(subject, index.subject(leg), in, sources[i], index.subject(other), otherIn)
                    || !standsHere && clash(subject, index.subject(leg), in, index.target[other], index.object(other), otherIn)) {
                return false;
            }
        }
        return true;
    }

    private static boolean clash(int node, int participant, int in, int otherNode, int other, int otherIn) {
        return node == otherNode && (in != otherIn || participant == other);
    }
}
