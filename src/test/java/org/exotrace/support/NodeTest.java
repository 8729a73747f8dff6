package org.exotrace.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs Node, 18 or later; where there is none the build says so, and with {@code -Dnode.required=true} it fails. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Node.class)
public @interface NodeTest {

    /** Whether it needs what {@code npm ci} installs. */
    boolean packages() default false;

    /** Whose packages these are. */
    String folder() default ".";
}
