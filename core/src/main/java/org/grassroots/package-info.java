/** The root of the library: it holds no types, only the one style in which immutable values are generated. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        redactedMask = "***",
        // No annotation of other libraries in generated code: a host's module path stays free of them.
        allowedClasspathAnnotations = {Override.class})
package org.grassroots;

import org.immutables.value.Value;
