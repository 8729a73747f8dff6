package org.exotrace.catalogue;

import org.exotrace.model.Cite;
import org.exotrace.model.Publication;

/** A number that a document prints, and what it means. */
public record Printed(Publication document, int number, Cite cite) {}
