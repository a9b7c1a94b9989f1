package org.grassroots.plan.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What methods are called with: all that was met so far of the library's own types, and a few plain values. */
final class Samples {
    /** Of one class; the first ones met are those that were put in by hand. */
    private static final int MOST_OF_A_CLASS = 8;

    private final Map<Class<?>, List<Object>> met = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> fitting = new LinkedHashMap<>();
    private final List<byte[]> documents = new ArrayList<>();

    /** A file that readers are given. */
    void document(byte[] document) {
        documents.add(document);
    }

    void add(Object sample) {
        List<Object> same = met.computeIfAbsent(sample.getClass(), type -> new ArrayList<>());
        if (same.size() < MOST_OF_A_CLASS) {
            same.add(sample);
            fitting.clear();
        }
    }

    List<Object> of(Class<?> type) {
        return fitting.computeIfAbsent(
                type,
                asked -> met.entrySet().stream()
                        .filter(entry -> asked.isAssignableFrom(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList());
    }

    /** A value of a type; empty if there is none. */
    Optional<Object> some(Type type, Random random) {
        if (type instanceof Class<?> plain) {
            return plain(plain, random);
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, random);
        } else if (type instanceof WildcardType wildcard) {
            return some(wildcard.getUpperBounds()[0], random);
        } else if (type instanceof TypeVariable<?> variable) {
            return some(variable.getBounds()[0], random);
        }
        return Optional.empty();
    }

    private Optional<Object> generic(ParameterizedType type, Random random) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] inner = type.getActualTypeArguments();
        if (raw == Map.class) {
            return some(inner[0], random).flatMap(key -> some(inner[1], random).map(value -> Map.of(key, value)));
        } else if (raw == Optional.class) {
            return Optional.of(random.nextInt(4) == 0 ? Optional.empty() : some(inner[0], random));
        } else if (raw.isAssignableFrom(List.class)) {
            return Optional.of(list(inner[0], random));
        } else if (raw == Set.class) {
            return Optional.of(Set.copyOf(list(inner[0], random)));
        } else if (raw == Stream.class) {
            return Optional.of(list(inner[0], random).stream());
        } else if (raw == Iterator.class) {
            return Optional.of(list(inner[0], random).iterator());
        } else if (raw == Class.class) {
            return Optional.of(Object.class);
        }
        return plain(raw, random);
    }

    private List<Object> list(Type of, Random random) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(3);
        for (int at = 0; at < size; at++) {
            some(of, random).ifPresent(list::add);
        }
        return list;
    }

    private Optional<Object> plain(Class<?> type, Random random) {
        List<Object> known = plain(type);
        if (known.isEmpty()) {
            known = of(type);
        }
        if (!known.isEmpty()) {
            return Optional.of(known.get(random.nextInt(known.size())));
        }
        return type.isInterface() && !type.isSealed()
                ? Optional.of(answering(type, random.nextLong()))
                : Optional.empty();
    }

    private List<Object> plain(Class<?> type) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        if (type == String.class || type == CharSequence.class) {
            return List.of("c-1", "some words", "");
        } else if (type == int.class || type == Integer.class) {
            return List.of(0, 1, 3, -1);
        } else if (type == long.class || type == Long.class) {
            return List.of(0L, 1L, 3L);
        } else if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        } else if (type == byte[].class) {
            return List.copyOf(documents);
        } else if (type == InputStream.class) {
            return documents.stream().<Object>map(ByteArrayInputStream::new).toList();
        } else if (type.isAssignableFrom(ByteArrayOutputStream.class) && type != Object.class) {
            return List.of(new ByteArrayOutputStream());
        } else if (type == StringBuilder.class || type == Appendable.class) {
            return List.of(new StringBuilder());
        } else if (type == LocalDate.class) {
            return List.of(day, day.plusMonths(3));
        } else if (type == LocalDateTime.class) {
            return List.of(day.atTime(8, 0), day.plusMonths(3).atTime(9, 30));
        } else if (type == LocalTime.class) {
            return List.of(LocalTime.of(8, 0));
        } else if (type == Duration.class) {
            return List.of(Duration.ofHours(8), Duration.ZERO);
        } else if (type == Period.class) {
            return List.of(Period.ofMonths(6));
        } else if (type == ZoneId.class) {
            return List.of(ZoneId.of("Asia/Shanghai"));
        } else if (type == RandomGenerator.class) {
            return List.of(new Random(7));
        } else if (type == OptionalInt.class) {
            return List.of(OptionalInt.empty(), OptionalInt.of(2));
        } else if (type == OptionalLong.class) {
            return List.of(OptionalLong.of(2));
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return List.of();
    }

    /** A call-back that answers with samples; what it is given is for its caller to see, who has it already. */
    private Object answering(Class<?> type, long seed) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            Random random = new Random(seed);
            return switch (method.getName()) {
                case "toString" -> "a call-back";
                case "hashCode" -> 7;
                case "equals" -> proxy == given[0];
                default ->
                    method.getReturnType() == void.class
                            ? null
                            : some(method.getGenericReturnType(), random).orElse(null);
            };
        });
    }
}
