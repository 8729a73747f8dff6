package org.exotrace.path;

/**
 * One path as the search finds it.
 *
 * @param legs   numbers of its legs, in order
 * @param sign   one of {@link Signs}
 * @param weak   ordinal of {@link Weakest}
 */
record Found(int[] legs, int joints, int sign, int weak) {

    boolean documented() {
        return joints == 0;
    }
}
