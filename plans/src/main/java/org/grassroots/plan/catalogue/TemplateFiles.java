package org.grassroots.plan.catalogue;

import java.util.Optional;

/** The files of one template, wherever they are kept. */
@FunctionalInterface
public interface TemplateFiles {
    /**
     * The bytes of a file.
     *
     * @param name  the name of a file in the template's folder, never a path: {@code template.json} or a name that this
     *     file lists
     * @return empty if there is no such file
     */
    Optional<byte[]> read(String name);
}
