package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.util.Map;
import org.grassroots.fact.Answer;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.member.TrainingDay;

/** How people are written; what they state of a person is never shown in a message. */
final class MemberShapes {
    private static final Shape<String> PERSON_NAME = Shapes.text(DataClass.PERSONAL, 100);
    static final Shape<LocalDate> PERSONAL_DAY = Shapes.date(DataClass.PERSONAL);
    private static final Shape<LocalDate> SENSITIVE_DAY = Shapes.date(DataClass.SENSITIVE);
    private static final Shape<String> TRAINING = Shapes.text(DataClass.PERSONAL, 64);
    private static final ObjectShape<TrainingDay> TRAINING_DAY = ObjectShape.of(
            "training day",
            required("training", TRAINING, TrainingDay::training),
            required("on", PERSONAL_DAY, TrainingDay::on),
            TrainingDay::new);
    private static final Shape<Integer> HOURS = Shapes.integer(0, 24, DataClass.PERSONAL);
    private static final Shape<Answer> PERSONAL_ANSWER = Shapes.answer(DataClass.SENSITIVE);

    private static final ObjectShape<Residence.In> HOME = ObjectShape.of(
            "residence",
            required("compound", IdShapes.COMPOUND, Residence.In::compound),
            optional("building", IdShapes.BUILDING, Residence.In::building),
            optional("household", IdShapes.HOUSEHOLD, Residence.In::household),
            Residence.In::new);

    static final Shape<Residence> RESIDENCE =
            Shapes.either(Map.of("elsewhere", Residence.ELSEWHERE), HOME, Residence.In.class);

    static final ObjectShape<PartyMember> MEMBER = ObjectShape.of(
                    "member", PartyMember::builder, PartyMember.Builder::build)
            .required("id", IdShapes.MEMBER, PartyMember::id, PartyMember.Builder::id)
            .required("name", PERSON_NAME, PartyMember::name, PartyMember.Builder::name)
            .unless(
                    "status",
                    Shapes.enumeration(MemberStatus.class, DataClass.SENSITIVE),
                    MemberStatus.UNKNOWN,
                    PartyMember::status,
                    PartyMember.Builder::status)
            .optional("admittedOn", PERSONAL_DAY, PartyMember::admittedOn, PartyMember.Builder::admittedOn)
            .optional("fullSince", PERSONAL_DAY, PartyMember::fullSince, PartyMember.Builder::fullSince)
            .unless(
                    "affiliation",
                    Shapes.enumeration(Affiliation.class, DataClass.SENSITIVE),
                    Affiliation.UNKNOWN,
                    PartyMember::affiliation,
                    PartyMember.Builder::affiliation)
            .unless("residence", RESIDENCE, Residence.UNKNOWN, PartyMember::residence, PartyMember.Builder::residence)
            .listing(
                    "capacities",
                    Shapes.enumeration(Capacity.class, DataClass.SENSITIVE),
                    PartyMember::capacities,
                    PartyMember.Builder::capacities)
            .unless(
                    "votingRights",
                    PERSONAL_ANSWER,
                    Answer.UNKNOWN,
                    PartyMember::votingRights,
                    PartyMember.Builder::votingRights)
            .listing("trainings", TRAINING, PartyMember::trainings, PartyMember.Builder::trainings)
            .list("trainedOn", TRAINING_DAY, PartyMember::trainedOn, PartyMember.Builder::trainedOn)
            .optionalInt("hoursPerDay", HOURS, PartyMember::hoursPerDay, PartyMember.Builder::hoursPerDay)
            .unless(
                    "fitForFrontLine",
                    PERSONAL_ANSWER,
                    Answer.UNKNOWN,
                    PartyMember::fitForFrontLine,
                    PartyMember.Builder::fitForFrontLine)
            .known("awaySince", SENSITIVE_DAY, PartyMember::awaySince, PartyMember.Builder::awaySince)
            .unless(
                    "homeOwner",
                    PERSONAL_ANSWER,
                    Answer.UNKNOWN,
                    PartyMember::homeOwner,
                    PartyMember.Builder::homeOwner)
            .unless(
                    "suitableAsSecretary",
                    PERSONAL_ANSWER,
                    Answer.UNKNOWN,
                    PartyMember::suitableAsSecretary,
                    PartyMember.Builder::suitableAsSecretary)
            .end();

    static final ObjectShape<Helper> HELPER = ObjectShape.of("helper", Helper::builder, Helper.Builder::build)
            .required("id", IdShapes.HELPER, Helper::id, Helper.Builder::id)
            .required("name", PERSON_NAME, Helper::name, Helper.Builder::name)
            .required("role", Shapes.enumeration(Helper.Role.class), Helper::role, Helper.Builder::role)
            .list("serves", IdShapes.COMPOUND, Helper::serves, Helper.Builder::serves)
            .listing("trainings", TRAINING, Helper::trainings, Helper.Builder::trainings)
            .list("trainedOn", TRAINING_DAY, Helper::trainedOn, Helper.Builder::trainedOn)
            .optionalInt("hoursPerDay", HOURS, Helper::hoursPerDay, Helper.Builder::hoursPerDay)
            .unless(
                    "fitForFrontLine",
                    PERSONAL_ANSWER,
                    Answer.UNKNOWN,
                    Helper::fitForFrontLine,
                    Helper.Builder::fitForFrontLine)
            .end();

    private MemberShapes() {}
}
