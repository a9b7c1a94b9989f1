package org.grassroots.plan.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.baseline.Baseline;
import org.grassroots.baseline.BaselineDraft;
import org.grassroots.change.BranchChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.PairingChange;
import org.grassroots.change.Slate;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedCity;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.formation.Neighbourhood;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.RegisterWriter;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.PersonId;
import org.grassroots.member.TrainingDay;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.exercise.Exercise;
import org.grassroots.plan.exercise.ExerciseOptions;
import org.grassroots.plan.exercise.ExerciseScript;
import org.grassroots.plan.exercise.Inject;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.count.CountTable;
import org.grassroots.plan.ledger.rights.Hold;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.merge.PlanMerge;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.repair.RepairOptions;
import org.grassroots.text.Text;

/**
 * A register, a plan, ledgers and rosters in which every personal field that can hold one has a canary. Choices, answers and
 * hours a day cannot: they have a few values only, which stand in other places too.
 */
final class CanaryWorld {
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate PERSONAL_DAY = LocalDate.of(1963, 3, 17);
    /** What every canary has in it: a text, a day, a number, a digest. Nothing else in the world has. */
    static final String TEXT = "xq7zk";

    static final String YEAR = "1963-";
    static final String NUMBER = "7390019";
    static final String DIGEST = "7e73d0c1";

    final Register register = canaries(read(Path.of("..", "core/src/test/resources/register/every-field.jsonl")));
    final Register three = canaries(read(Path.of("..", "examples/three-compounds.jsonl")));

    private static Register read(Path file) {
        try {
            String line = Files.readString(file).lines().findFirst().orElseThrow();
            return new RegisterReader()
                    .read(file.toString(), line.getBytes(StandardCharsets.UTF_8))
                    .sound()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Register canaries(Register register) {
        List<PartyMember> members = new ArrayList<>();
        for (PartyMember member : register.members()) {
            int at = members.size();
            Listing<String> trainings = Listing.of(List.of(TEXT + "-training-" + at));
            members.add(PartyMember.builder()
                    .from(member)
                    .name(TEXT + "-member-" + at)
                    .status(MemberStatus.FULL)
                    .admittedOn(PERSONAL_DAY.plusDays(at))
                    .fullSince(PERSONAL_DAY.plusDays(100L + at))
                    .awaySince(at % 2 == 0 ? Known.of(PERSONAL_DAY.plusDays(200L + at)) : Known.none())
                    .trainings(trainings)
                    .trainedOn(List.of(new TrainingDay(TEXT + "-training-" + at, PERSONAL_DAY.plusDays(50L + at))))
                    .fitForFrontLine(Answer.YES)
                    .build());
        }
        List<Helper> helpers = new ArrayList<>();
        for (Helper helper : register.helpers()) {
            int at = helpers.size();
            helpers.add(Helper.builder()
                    .from(helper)
                    .name(TEXT + "-helper-" + at)
                    .trainings(Listing.of(List.of(TEXT + "-training-h" + at)))
                    .trainedOn(List.of(new TrainingDay(TEXT + "-training-h" + at, PERSONAL_DAY.plusDays(150L + at))))
                    .build());
        }
        return register.edit().members(members).helpers(helpers).build();
    }

    static byte[] json(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RegisterWriter().writeLine(register, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** What is put in by hand: all that cannot be made out of the rest, since only a builder makes it. */
    List<Object> seeds() {
        List<Object> seeds = new ArrayList<>(List.of(register, three));
        Evaluator evaluator = Evaluator.of(List.of(ShippedPacks.all().get(0)), DAY);
        Evaluation evaluation = evaluator.evaluate(register);
        MemberId member = register.members().get(0).id();
        seeds.addAll(List.of(
                evaluator,
                evaluation,
                evaluator.evaluate(three),
                evaluator.evaluate(IndexedCity.of(List.of(register, three))),
                Baseline.accepting(evaluation.findings(), "Street office", DAY.plusYears(1), TEXT + "-reason"),
                new BaselineDraft("Street office", DAY.plusYears(1), TEXT + "-reason"),
                RepairOptions.builder().build(),
                new MemberChange.BecomeFull(member, PERSONAL_DAY.plusDays(300)),
                new MemberChange.Correct(register.members().get(0)),
                new MemberChange.Correct(three.members().get(0)),
                CommitteeSeat.builder()
                        .member(member)
                        .addPosts(CommitteePost.SECRETARY)
                        .build(),
                Neighbourhood.RECORDED));
        changes(seeds);
        plans(seeds);
        seeds.addAll(ledgers());
        return seeds;
    }

    private void changes(List<Object> seeds) {
        List<CompoundBranch> branches = register.branches();
        BranchId first = branches.get(0).id();
        MemberId member = register.members().get(0).id();
        seeds.addAll(List.of(
                new BranchChange.Merge(List.of(first, branches.get(1).id()), branches.get(0)),
                new BranchChange.Split(first, branches.subList(0, 2)),
                new OfficerChange.Elect(first, Slate.of(member), DAY),
                new OfficerChange.Appoint(first, Slate.of(member), DAY),
                new PairingChange.PairHouseholds(new HouseholdPairing(
                        member, List.of(register.households().get(0).id())))));
    }

    private void plans(List<Object> seeds) {
        PlanTemplate template =
                TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
        LocalData local = LocalData.builder().build();
        seeds.add(local);
        List<Plan> plans = new PlanInstantiator(template).instantiateAll(three, DAY, local);
        seeds.addAll(plans);
        List<WorkingPlan> offices = working(plans.get(0));
        seeds.addAll(offices);
        seeds.add(PlanMerge.into(template).merge(WorkingPlan.of(plans.get(0)), offices.get(0), offices.get(1)));
        StageOrder order = StageOrder.builder()
                .at(DAY.atTime(3, 0))
                .to(template.ladder().ordinary())
                .authority(ElementId.of("county"))
                .matter(TEXT + "-matter")
                .level(TEXT + "-level")
                .expected(Duration.ofDays(5))
                .addMeasures(TEXT + "-measure")
                .decision(TEXT + "-decision")
                .build();
        StageOrder second = StageOrder.builder()
                .from(order)
                .at(DAY.atTime(5, 0))
                .to(template.ladder().from(template.ladder().ordinary()).get(0).to())
                .build();
        Activation activation = Activation.of(plans.get(0)).apply(second, StageFacts.none());
        seeds.addAll(List.of(order, second, activation));
        DrawnZone zone = DrawnZone.builder()
                .zone(ElementId.of("sealed"))
                .compound(plans.get(0).compound())
                .build();
        PersonId person = three.members().get(0).personId();
        seeds.add(zone);
        ExerciseScript script = ExerciseScript.builder()
                .start(DAY.atTime(2, 0))
                .end(DAY.plusDays(2).atTime(2, 0))
                .addInjects(
                        new Inject.PersonOut(DAY.atTime(2, 30), person, ElementId.of("ill")),
                        new Inject.OrderReceived(order),
                        new Inject.OrderReceived(second))
                .options(ExerciseOptions.builder().build())
                .build();
        seeds.add(script);
        seeds.add(Exercise.of(plans.get(0)).run(script, 7));
        List<RosterPerson> people = new ArrayList<>();
        for (String id : List.of("p1", "p2", "p3", "p4")) {
            people.add(SampleRosters.volunteer(id)
                    .trainings(Listing.of(List.of(TEXT + "-training")))
                    .build());
        }
        RosterTask task = RosterTask.builder()
                .addPoints(SampleRosters.point("gate", SampleRosters.shift(8, 8, 1), SampleRosters.shift(16, 8, 1))
                        .build())
                .people(people)
                .firstDay(DAY)
                .days(3)
                .build();
        seeds.add(task);
        seeds.addAll(CanaryDesk.rosters(task));
        seeds.addAll(CanaryDesk.reconciliations(
                template, ZoneReader.shippedEffects(template.id()).orElseThrow(), three, books()));
        seeds.addAll(CanaryDesk.sheets());
        seeds.add(Instant.parse("2026-07-01T00:00:00Z"));
    }

    /** What offices made of a plan: remarks, gaps, texts and things of their own; twice, differently. */
    private static List<WorkingPlan> working(Plan plan) {
        List<WorkingPlan> edited = new ArrayList<>();
        for (String office : List.of("-north", "-south")) {
            List<PlanItem> items = new ArrayList<>();
            for (PlanItem item : WorkingPlan.of(plan).items()) {
                items.add(PlanItem.builder()
                        .from(item)
                        .title(Text.same(TEXT + "-title" + office + items.size()))
                        .text(List.of(Text.same(TEXT + "-text" + office)))
                        .note(Text.same(TEXT + "-note" + office + items.size()))
                        .gap(Text.same(TEXT + "-gap" + office))
                        .build());
            }
            edited.add(WorkingPlan.builder()
                    .from(WorkingPlan.of(plan))
                    .items(items)
                    .build());
        }
        return edited;
    }

    private static List<LedgerBook> books() {
        List<LedgerBook> books = new ArrayList<>();
        for (LedgerSchema schema : TestLedgers.schemas()) {
            LedgerBook book = TestLedgers.open(schema)
                    .append(values(schema, 1), TestLedgers.HEAD, TestLedgers.salts())
                    .append(values(schema, 2), TestLedgers.HEAD, TestLedgers.salts());
            books.add(book.correct(
                    TestLedgers.id(book, 1), TEXT + "-why", values(schema, 3), TestLedgers.HEAD, TestLedgers.salts()));
        }
        return books;
    }

    private static List<Object> ledgers() {
        List<Object> ledgers = new ArrayList<>();
        for (LedgerBook book : books()) {
            LedgerView view = LedgerView.of(book, TestLedgers.HEAD);
            ledgers.addAll(List.of(book, values(book.schema(), 4), view));
            ledgers.add(view.reveal(TestLedgers.VISIT, AuditLog.empty()));
        }
        ledgers.add(TestLedgers.HEAD);
        ledgers.add(TestLedgers.EVENT);
        ledgers.add(AuditLog.empty());
        ledgers.add(Hold.builder()
                .ledger(ElementId.of("L1"))
                .reason(Text.same("evidence"))
                .assessment(Text.same("needed"))
                .since(DAY)
                .build());
        ledgers.add(new CountTable(
                List.of("c-1", "c-2"), List.of("at risk", "not"), List.of(List.of(1, 20), List.of(9, 30))));
        return ledgers;
    }

    private static EntryValues values(LedgerSchema schema, int number) {
        Map<ElementId, String> filled = new LinkedHashMap<>(TestLedgers.filled(schema, number));
        for (LedgerColumn column : schema.columns()) {
            if (column.dataClass().isMasked()) {
                filled.computeIfPresent(column.id(), (id, value) -> switch (column.type()) {
                    case TEXT, PERSON, HOUSEHOLD -> TEXT + "-" + id + number;
                    case NUMBER -> NUMBER + number;
                    case PHONE -> "+86 " + NUMBER + number;
                    case DATE -> PERSONAL_DAY.plusDays(number).toString();
                    case TIME -> PERSONAL_DAY.plusDays(number).atTime(8, 30).toString();
                    case ID_DIGEST -> DIGEST.repeat(8);
                    default -> value;
                });
            }
        }
        return TestLedgers.values(filled);
    }

    /** Files as readers get them: sound, cut off, and with something else in every place where a name stands. */
    List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        for (Register each : List.of(register, three)) {
            String json = new String(json(each), StandardCharsets.UTF_8);
            documents.add(utf8(json));
            documents.add(utf8(json.substring(0, json.length() * 2 / 3)));
            documents.add(utf8(json.replace("\"name\":\"" + TEXT, "\"nick\":\"" + TEXT)));
            documents.add(utf8(json.replace("\"trainings\":[", "\"trainings\":[17,")));
            documents.add(utf8(json.replace(YEAR, YEAR + "x")));
            documents.add(utf8(json.replace("\"status\":\"full\"", "\"status\":\"" + TEXT + "\"")));
            documents.add(utf8(json.replace("\"fullSince\":\"" + YEAR, "\"fullSince\":\"1962-")));
        }
        return documents;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
