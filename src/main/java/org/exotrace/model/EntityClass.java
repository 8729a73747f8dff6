package org.exotrace.model;

/** The second label of an entity's node: the coarse class that Cypher patterns ask for. */
public enum EntityClass {
    CELL("Cell"),
    VESICLE_TYPE("VesicleType"),
    PRODUCT("Product"),
    MOLECULE("Molecule"),
    PROCESS("Process"),
    DISEASE("Disease"),
    TISSUE("Tissue"),
    INTERVENTION("Intervention"),
    OTHER("Other");

    private final String label;

    EntityClass(String label) {
        this.label = label;
    }

    /** The node label. */
    @Override
    public String toString() {
        return label;
    }
}
