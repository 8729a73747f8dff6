package org.exotrace.mcp;

/** Something that an assistant can ask. What it takes and answers stands in the file of its name below {@code mcp/}. */
interface Tool {

    String name();

    /** @throws org.exotrace.failure.ProblemException as the resources do that it asks */
    Found call(Given given, Rest rest);
}
