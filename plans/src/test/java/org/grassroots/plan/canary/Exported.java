package org.grassroots.plan.canary;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.plan.Plan;
import org.grassroots.register.Register;

/** What the two modules let others use: every public type of the packages they export, and its public methods. */
final class Exported {
    private static final String CLASS = ".class";

    /** Builders only fill in what they are given, and two values that are alike tell nothing. */
    private static final Set<String> LEFT_OUT = Set.of("builder", "equals", "hashCode");

    private Exported() {}

    static List<Class<?>> types() {
        return Stream.of(Register.class, Plan.class)
                .flatMap(known ->
                        types(known.getProtectionDomain().getCodeSource().getLocation()))
                .toList();
    }

    private static Stream<Class<?>> types(URL at) {
        try {
            ModuleReference module =
                    ModuleFinder.of(Path.of(at.toURI())).findAll().iterator().next();
            Set<String> packages = module.descriptor().exports().stream()
                    .map(exports -> exports.source())
                    .collect(Collectors.toSet());
            try (ModuleReader reader = module.open()) {
                return reader
                        .list()
                        .filter(file -> file.endsWith(CLASS) && file.contains("/"))
                        .map(file -> file.substring(0, file.length() - CLASS.length())
                                .replace('/', '.'))
                        .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                        .sorted()
                        .<Class<?>>map(Exported::named)
                        .filter(Exported::isPublic)
                        .toList()
                        .stream();
            }
        } catch (URISyntaxException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Exported.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** The methods that a type declares for others, in an order of their own; builders only fill in what they are given. */
    static List<Method> methods(Class<?> type) {
        if (type.getSimpleName().equals("Builder")) {
            return List.of();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !LEFT_OUT.contains(method.getName()))
                .filter(method -> !type.isEnum() || !method.getName().startsWith("value"))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** The methods, and the constructors that others may call. */
    static List<Executable> operations(Class<?> type) {
        if (type.isEnum()) {
            return List.of();
        }
        List<Executable> operations = new ArrayList<>(methods(type));
        if (!Modifier.isAbstract(type.getModifiers()) && !type.getSimpleName().equals("Builder")) {
            operations.addAll(Arrays.asList(type.getConstructors()));
        }
        return operations;
    }

    /** Such as {@code LedgerWriter.write}, or {@code LedgerWriter.new}. */
    static String name(Executable operation) {
        String type = operation.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "."
                + (operation instanceof Method ? operation.getName() : "new");
    }
}
