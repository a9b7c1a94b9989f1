package org.grassroots.plan.canary;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.baseline.Acceptance;
import org.grassroots.member.Person;
import org.grassroots.member.TrainingDay;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.working.PlanItem;

/** The exported types out of which personal data can be got, be it by several steps. */
final class Holders {
    /** Those that have it themselves. */
    private static final Set<Class<?>> FIRST = Set.of(
            Person.class,
            TrainingDay.class,
            Acceptance.class,
            PlanItem.class,
            StageOrder.class,
            RosterPerson.class,
            Personal.class,
            LedgerEntry.class);

    private final Set<Class<?>> holders = new LinkedHashSet<>();

    Holders(List<Class<?>> types) {
        for (Class<?> type : types) {
            if (FIRST.stream().anyMatch(first -> first.isAssignableFrom(type))) {
                holders.add(type);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Class<?> type : types) {
                more |= !holders.contains(type) && gives(type) && holders.add(type);
            }
        }
    }

    private boolean gives(Class<?> type) {
        return Exported.methods(type).stream()
                .filter(method -> method.getParameterCount() == 0)
                .anyMatch(method -> names(method.getGenericReturnType()));
    }

    private boolean names(Type type) {
        if (type instanceof Class<?> plain) {
            return holders.contains(plain);
        } else if (type instanceof ParameterizedType generic) {
            return holders.contains((Class<?>) generic.getRawType())
                    || Arrays.stream(generic.getActualTypeArguments()).anyMatch(this::names);
        }
        return type instanceof WildcardType wildcard && names(wildcard.getUpperBounds()[0]);
    }

    /** Whether an operation is of a holder, or takes or gives one. */
    boolean touches(Executable operation) {
        return holders.contains(operation.getDeclaringClass())
                || Arrays.stream(operation.getGenericParameterTypes()).anyMatch(this::names)
                || operation instanceof Method method && names(method.getGenericReturnType());
    }
}
