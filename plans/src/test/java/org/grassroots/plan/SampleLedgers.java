package org.grassroots.plan;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;
import org.grassroots.plan.template.LedgerAccess;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;

/** Ledgers for the small templates of {@link SampleTemplates}, kept by their teams and written by their steps. */
public final class SampleLedgers {
    private SampleLedgers() {}

    /** A ledger that the team owns, with columns {@code c1} and so on, of which the first must be filled. */
    public static LedgerSchema ledger(String id, ElementId owner, int columns, int required) {
        return LedgerSchema.builder()
                .id(ElementId.of(id))
                .title(SampleTemplates.text(id))
                .traditional("臺賬")
                .owner(owner)
                .purpose(SampleTemplates.text("know"))
                .origin(SampleTemplates.OURS)
                .columns(IntStream.rangeClosed(1, columns)
                        .mapToObj(number -> column("c" + number, number <= required))
                        .toList())
                .updated(SampleTemplates.text("daily"))
                .retention(Retention.builder()
                        .start(RetentionStart.EVENT_END)
                        .keep(Period.ofDays(30))
                        .then(RetentionEnd.DESTROY)
                        .origin(SampleTemplates.OURS)
                        .build())
                .build();
    }

    private static LedgerColumn column(String id, boolean required) {
        return LedgerColumn.builder()
                .id(ElementId.of(id))
                .title(SampleTemplates.text(id))
                .type(ColumnType.TEXT)
                .dataClass(DataClass.INTERNAL)
                .purpose(SampleTemplates.text("know"))
                .required(required)
                .origin(SampleTemplates.OURS)
                .build();
    }

    public static LedgerWrite write(String ledger, String... columns) {
        return new LedgerWrite(
                ElementId.of(ledger),
                List.of(columns).stream().map(ElementId::of).toList());
    }

    /** A sample template of those ledgers and of those teams, which may use and write them. */
    public static PlanTemplate template(List<LedgerSchema> ledgers, SpecialPlan... teams) {
        SpecialPlan[] plain = List.of(teams).stream()
                .map(team -> SampleTemplates.team(team.id().value(), team.posts()))
                .toArray(SpecialPlan[]::new);
        return PlanTemplate.builder()
                .from(SampleTemplates.of(2, plain))
                .specialPlans(List.of(teams))
                .ledgers(ledgers)
                .build();
    }

    /** The same team, which uses the ledger so, and whose step with that id writes it so. */
    public static SpecialPlan writing(SpecialPlan team, LedgerAccess use, String step, LedgerWrite write) {
        return SpecialPlan.builder()
                .from(team)
                .addLedgers(new LedgerUse(write.ledger(), use))
                .flow(Flow.builder()
                        .from(team.flow())
                        .nodes(team.flow().nodes().stream()
                                .map(node -> node.id().value().equals(step)
                                        ? FlowNode.builder()
                                                .from(node)
                                                .addWrites(write)
                                                .build()
                                        : node)
                                .toList())
                        .build())
                .build();
    }

    /**
     * The same template with up to three ledgers, some of which no step writes; what an entry of the others must have is
     * written by steps that every compound has.
     */
    static PlanTemplate written(PlanTemplate template, Random random) {
        List<SpecialPlan> teams = new ArrayList<>(template.specialPlans());
        List<LedgerSchema> ledgers = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0 && !teams.isEmpty(); number--) {
            String id = "L" + number;
            int owner = random.nextInt(teams.size());
            int columns = 1 + random.nextInt(4);
            int required = random.nextInt(columns + 1);
            ledgers.add(ledger(id, teams.get(owner).id(), columns, required));
            if (random.nextInt(4) == 0) {
                teams.set(owner, uses(teams.get(owner), id, LedgerAccess.OWNS));
                continue;
            }
            // Two teams share what must be written; a step that not every compound has may write more of it.
            int other = random.nextInt(teams.size());
            int cut = other == owner ? required : random.nextInt(required + 1);
            share(teams, owner, id, LedgerAccess.OWNS, 1, cut);
            if (other != owner) {
                share(teams, other, id, LedgerAccess.WRITES, cut + 1, required);
            }
            if (required == 0 || random.nextBoolean()) {
                SpecialPlan more = teams.get(owner);
                teams.set(owner, node(more, "ask", write(id, "c" + (1 + random.nextInt(columns)))));
            }
        }
        return PlanTemplate.builder()
                .from(template)
                .specialPlans(teams)
                .ledgers(ledgers)
                .build();
    }

    private static void share(List<SpecialPlan> teams, int at, String ledger, LedgerAccess use, int from, int to) {
        String[] columns =
                IntStream.rangeClosed(from, to).mapToObj(number -> "c" + number).toArray(String[]::new);
        SpecialPlan team = teams.get(at);
        teams.set(
                at, columns.length == 0 ? uses(team, ledger, use) : writing(team, use, "work", write(ledger, columns)));
    }

    private static SpecialPlan uses(SpecialPlan team, String ledger, LedgerAccess use) {
        return SpecialPlan.builder()
                .from(team)
                .addLedgers(new LedgerUse(ElementId.of(ledger), use))
                .build();
    }

    private static SpecialPlan node(SpecialPlan team, String step, LedgerWrite write) {
        SpecialPlan written = writing(team, LedgerAccess.OWNS, step, write);
        return SpecialPlan.builder().from(written).ledgers(team.ledgers()).build();
    }
}
