package org.exotrace.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens a file with a reader that is not ours; where there is none the build says so, and with {@code -Dreaders.required=true} it fails. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Outside.class)
public @interface OutsideTest {

    /** A command that ends with 0 where the reader is there. */
    String[] works();

    /** The packages that bring it. */
    String install();
}
