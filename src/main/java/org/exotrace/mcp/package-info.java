/** The Model Context Protocol: tools for assistants, which answer what the resources of the API answer. Knows no HTTP. */
@NullMarked
package org.exotrace.mcp;

import org.jspecify.annotations.NullMarked;
