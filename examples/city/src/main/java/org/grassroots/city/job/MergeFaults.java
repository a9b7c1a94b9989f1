package org.grassroots.city.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** Says why no newer plan can be brought into an edited one. */
final class MergeFaults {
    private final MergeTasks tasks;
    private final WorkingPlan edited;

    MergeFaults(MergeTasks tasks, WorkingPlan edited) {
        this.tasks = tasks;
        this.edited = edited;
    }

    Optional<Rejection.Problem> of(String file, int line, MergeRegisters old, MergeRegisters now) {
        return ofTemplate(file, line)
                .or(() -> ofPlace(file, line, old))
                .or(() -> ofPlace(file, line, now))
                .or(() -> ofDay(file, line, now));
    }

    private Optional<Rejection.Problem> ofTemplate(String file, int line) {
        PlanTemplate older = tasks.before().template();
        PlanTemplate newer = tasks.after().template();
        if (!edited.template().equals(older.id()) || !edited.template().equals(newer.id())) {
            return Optional.of(problem(
                    file,
                    line,
                    "other-template",
                    "/template/id",
                    Text.of(
                            "a plan of template '%s'".formatted(edited.template()),
                            "模板“%s”的预案".formatted(edited.template())),
                    Text.of(
                            "one of template '%s', brought to '%s'".formatted(older.id(), newer.id()),
                            "模板“%s”的预案，更新为“%s”".formatted(older.id(), newer.id()))));
        }
        if (!edited.templateVersion().equals(older.version())) {
            return Optional.of(problem(
                    file,
                    line,
                    "other-version",
                    "/template/version",
                    Text.of(
                            "a plan of version %s".formatted(edited.templateVersion()),
                            "版本%s的预案".formatted(edited.templateVersion())),
                    Text.of(
                            "one of version %s, or with --from the template of its version".formatted(older.version()),
                            "版本%s的预案，或用--from给出相应版本的模板".formatted(older.version()))));
        }
        return Optional.empty();
    }

    private Optional<Rejection.Problem> ofPlace(String file, int line, MergeRegisters registers) {
        Optional<Register> register = registers.find(edited.community());
        if (register.isEmpty()) {
            return Optional.of(problem(
                    file,
                    line,
                    "unknown-community",
                    "/community",
                    Text.of(
                            "community '%s', which has no register in %s"
                                    .formatted(edited.community(), registers.name()),
                            "社区“%s”，在%s中没有台账".formatted(edited.community(), registers.name())),
                    Text.of("a community of %s".formatted(registers.name()), "%s中的社区".formatted(registers.name()))));
        }
        if (register.get().compound(edited.compound()).isEmpty()) {
            return Optional.of(problem(
                    file,
                    line,
                    "unknown-compound",
                    "/compound/id",
                    Text.of(
                            "compound '%s', which the register of community '%s' in %s does not have"
                                    .formatted(edited.compound(), edited.community(), registers.name()),
                            "小区“%s”，不在%s中社区“%s”的台账内"
                                    .formatted(edited.compound(), registers.name(), edited.community())),
                    Text.of("a compound of that register", "该台账中的小区")));
        }
        return Optional.empty();
    }

    private Optional<Rejection.Problem> ofDay(String file, int line, MergeRegisters now) {
        Optional<LocalDate> day = tasks.day()
                .or(() -> now.find(edited.community())
                        .flatMap(register -> register.provenance().describes()));
        if (day.isEmpty()) {
            return Optional.of(problem(
                    file,
                    line,
                    "no-day",
                    "/community",
                    Text.of(
                            "community '%s', whose register does not say which day it describes"
                                    .formatted(edited.community()),
                            "社区“%s”，其台账未载明所反映的日期".formatted(edited.community())),
                    Text.of("the day with --as-of, such as --as-of 2026-06-30", "用--as-of给出日期，如--as-of 2026-06-30")));
        }
        return ofValues(file, line, tasks.before(), edited.day())
                .or(() -> ofValues(file, line, tasks.after(), day.get()));
    }

    private static Optional<Rejection.Problem> ofValues(
            String file, int line, MergeTasks.Making making, LocalDate day) {
        try {
            making.template().values(making.local().presets(), making.local().values(), day);
            return Optional.empty();
        } catch (IllegalArgumentException lacking) {
            return Optional.of(problem(
                    file,
                    line,
                    "no-value",
                    "/day",
                    Text.same(String.valueOf(lacking.getMessage())),
                    Text.of("a value with --set or --preset", "用--set或--preset给出数值")));
        }
    }

    Rejection.Problem twice(String file, int line, int first) {
        return problem(
                file,
                line,
                "duplicate-plan",
                "/compound/id",
                Text.of(
                        "compound '%s' of community '%s', whose plan stands in line %s already"
                                .formatted(edited.compound(), edited.community(), first),
                        "社区“%s”的小区“%s”，其预案已在第%s行".formatted(edited.community(), edited.compound(), first)),
                Text.of("one plan for each compound", "每个小区一份预案"));
    }

    static Rejection rejection(String file, int line, String code, String pointer, Text met, Text expected) {
        return new Rejection(file, OptionalInt.of(line), List.of(problem(file, line, code, pointer, met, expected)));
    }

    private static Rejection.Problem problem(
            String file, int line, String code, String pointer, Text met, Text expected) {
        Text message = Text.of(
                "%s, line %s, %s: met %s; expected %s"
                        .formatted(file, line, pointer, met.english(), expected.english()),
                "%s第%s行，%s：%s；应为%s"
                        .formatted(
                                file,
                                line,
                                pointer,
                                met.in(Language.SIMPLIFIED_CHINESE),
                                expected.in(Language.SIMPLIFIED_CHINESE)));
        return new Rejection.Problem(code, OptionalInt.empty(), pointer, met, Optional.of(expected), message);
    }
}
