package org.grassroots.plan.canary;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.BaseStream;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;

/**
 * Calls every public method of every exported type with what it has met, right or wrong, and searches all that comes of it:
 * what is given back, written or thrown, as text and as what its own methods tell.
 */
final class EveryOperation {
    private static final int CALLS = 3;
    private static final int ROUNDS = 2;
    /** No trace is shorter. */
    private static final int MARK = 5;

    private static final int MOST_WALKED_OF_A_CLASS = 12;

    private final Traces traces;
    private final Map<String, String> raw;
    private final Map<String, String> notCalled;
    private final List<Class<?>> types = Exported.types();
    private final Map<Class<?>, List<Method>> tellers = new LinkedHashMap<>();
    private final Samples samples = new Samples();
    private final Set<Object> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Integer> walkedOf = new LinkedHashMap<>();
    private final Set<String> searched = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final Set<String> succeeded = new LinkedHashSet<>();

    /**
     * @param raw  methods that give what is personal by contract, each with the reason
     * @param notCalled  methods that are left out, each with the reason
     */
    EveryOperation(Traces traces, Map<String, String> raw, Map<String, String> notCalled) {
        this.traces = traces;
        this.raw = raw;
        this.notCalled = notCalled;
    }

    Samples samples() {
        return samples;
    }

    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Class<?> type : types) {
                for (Executable operation : Exported.operations(type)) {
                    call(operation, round);
                }
            }
        }
    }

    private void call(Executable method, int round) {
        String name = Exported.name(method);
        if (notCalled.containsKey(name)) {
            return;
        }
        Random random = new Random(method.toGenericString().hashCode() + 31L * round);
        for (int at = 0; at < CALLS; at++) {
            Object receiver = null;
            if (method instanceof Method && !Modifier.isStatic(method.getModifiers())) {
                List<Object> receivers = samples.of(method.getDeclaringClass());
                if (receivers.isEmpty()) {
                    return;
                }
                receiver = receivers.get(random.nextInt(receivers.size()));
            }
            List<Object> given = new ArrayList<>();
            for (Type type : method.getGenericParameterTypes()) {
                Optional<Object> some = samples.some(type, random);
                if (some.isEmpty()) {
                    return;
                }
                given.add(some.get());
            }
            called.add(name);
            invoke(method, name, receiver, given);
            if (given.isEmpty() && receiver == null) {
                return;
            }
        }
    }

    private void invoke(Executable operation, String name, Object receiver, List<Object> given) {
        try {
            Object result = operation instanceof Constructor<?> constructor
                    ? constructor.newInstance(given.toArray())
                    : ((Method) operation).invoke(receiver, given.toArray());
            succeeded.add(name);
            if (result != null) {
                search(name, result, raw.containsKey(name));
            }
        } catch (InvocationTargetException thrown) {
            search(name, thrown.getCause(), false);
        } catch (IllegalAccessException | InstantiationException impossible) {
            throw new IllegalStateException(name, impossible);
        }
        for (Object argument : given) {
            if (!raw.containsKey(name)) {
                if (argument instanceof ByteArrayOutputStream written) {
                    traces.in(written.toByteArray()).ifPresent(trace -> found(name + " writes", trace));
                } else if (argument instanceof StringBuilder written) {
                    traces.in(written.toString()).ifPresent(trace -> found(name + " appends", trace));
                }
            }
        }
    }

    private void text(String where, String text) {
        if (text.length() >= MARK && searched.add(text)) {
            traces.in(text).ifPresent(trace -> found(where, trace));
        }
    }

    private void found(String where, String trace) {
        found.add(where + " → …" + trace.replace('\n', ' ') + "…");
    }

    void thrown(String where, Throwable thrown) {
        StringWriter text = new StringWriter();
        // A stack trace tells the causes and what was suppressed, too.
        thrown.printStackTrace(new PrintWriter(text));
        text(where + " throws", text.toString());
    }

    /** Searches a value and all that can be asked of it. */
    void search(String where, Object value, boolean isRaw) {
        Deque<Object> open = new ArrayDeque<>();
        visit(where, value, isRaw, open);
        while (!open.isEmpty()) {
            Object next = open.poll();
            for (Method method : tellers(next.getClass())) {
                String name = Exported.name(method);
                try {
                    Object told = method.invoke(next);
                    if (told != null) {
                        visit(name, told, raw.containsKey(name), open);
                    }
                } catch (InvocationTargetException thrown) {
                    thrown(name, thrown.getCause());
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(name, impossible);
                }
            }
        }
    }

    private void visit(String where, Object value, boolean isRaw, Deque<Object> open) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> visit(where, inner, isRaw, open));
        } else if (value instanceof Map<?, ?> map) {
            visitAll(where, map.keySet().iterator(), isRaw, open);
            visitAll(where, map.values().iterator(), isRaw, open);
        } else if (value instanceof BaseStream<?, ?> stream) {
            visitAll(where, stream.iterator(), isRaw, open);
        } else if (isRaw && (value instanceof Listing || value instanceof Known)) {
            // A shell around what is raw.
            return;
        } else if (isOurs(value.getClass())) {
            visitOurs(where, value, isRaw, open);
        } else if (value instanceof Iterable<?> many) {
            visitAll(where, many.iterator(), isRaw, open);
        } else if (value instanceof Throwable thrown) {
            thrown(where, thrown);
        } else if (!isRaw) {
            text(
                    where,
                    value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value.toString());
        }
    }

    private void visitAll(String where, Iterator<?> values, boolean isRaw, Deque<Object> open) {
        try {
            for (int at = 0; at < MOST_WALKED_OF_A_CLASS && values.hasNext(); at++) {
                Object next = values.next();
                if (next != null) {
                    visit(where, next, isRaw, open);
                }
            }
        } catch (RuntimeException lazy) {
            thrown(where, lazy);
        }
    }

    private void visitOurs(String where, Object value, boolean isRaw, Deque<Object> open) {
        if (walkedOf.merge(value.getClass(), 1, Integer::sum) <= MOST_WALKED_OF_A_CLASS && walked.add(value)) {
            if (value instanceof Throwable thrown) {
                thrown(where, thrown);
            }
            if (!isRaw) {
                text(where + " is a " + value.getClass().getSimpleName(), value.toString());
                samples.add(value);
            }
            open.add(value);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.grassroots.") && !type.isEnum();
    }

    /** The methods without parameters by which the exported types of a class tell what they hold. */
    private List<Method> tellers(Class<?> type) {
        return tellers.computeIfAbsent(
                type,
                of -> types.stream()
                        .filter(exported -> exported.isAssignableFrom(of))
                        .flatMap(exported -> Exported.methods(exported).stream())
                        .filter(method -> method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() != void.class
                                && !notCalled.containsKey(Exported.name(method)))
                        .toList());
    }

    /** Where a canary showed. */
    Set<String> found() {
        return found;
    }

    /**
     * Operations that take or give what holds personal data and could not be called, since there was no sample of their
     * type or of what they take.
     */
    List<String> lacking() {
        Holders holders = new Holders(types);
        return types.stream()
                .flatMap(type -> Exported.operations(type).stream())
                .filter(holders::touches)
                .map(Exported::name)
                .distinct()
                .filter(name -> !called.contains(name) && !notCalled.containsKey(name))
                .toList();
    }

    /** The names of all operations that were called. */
    Set<String> called() {
        return called;
    }

    /** The names of the operations that were called and gave something. */
    Set<String> succeeded() {
        return succeeded;
    }
}
