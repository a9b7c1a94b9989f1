package org.grassroots.change.diff;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.change.Decision;
import org.grassroots.change.Refusal;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.text.Text;

/** One edit of a city: of a list of registers, one a community. Immutable, compared by value. */
public sealed interface CityChange {

    /**
     * The registers after the change, those it does not touch the same objects as before.
     *
     * @throws RefusedChangeException if it does not fit; the list is as it was
     */
    List<Register> applyTo(List<Register> registers);

    /**
     * One sentence that says what is done, never with the name of a person; not who decided it, nor when.
     *
     * @param registers  as they are before the change
     * @throws RefusedChangeException if the community within which it is made is not there
     */
    Text sentence(List<Register> registers);

    /**
     * A change within one community.
     *
     * @param community  which; may be empty where there is but one
     * @param change  what is done there
     */
    record Within(Optional<CommunityId> community, RegisterChange change) implements CityChange {
        public Within {
            requireNonNull(community, "community");
            requireNonNull(change, "change");
        }

        @Override
        public List<Register> applyTo(List<Register> registers) {
            int at = at(registers);
            List<Register> after = new ArrayList<>(registers);
            after.set(at, registers.get(at).apply(change));
            return List.copyOf(after);
        }

        private int at(List<Register> registers) {
            return community
                    .map(id -> Communities.required(registers, id))
                    .orElseGet(() -> Communities.only(registers));
        }

        @Override
        public Text sentence(List<Register> registers) {
            Register before = registers.get(at(registers));
            CommunityId id = before.community().id();
            RegisterChange done = change instanceof Decision decision ? decision.change() : change;
            Text what = done instanceof Change told
                    ? told.sentence(before)
                    : Text.of("Make a change of the host's own.", "作系统自定的变更。");
            return Text.of(
                    "In community '%s': %s".formatted(id, what.english()),
                    "社区“%s”：%s".formatted(id, what.simplifiedChinese()));
        }
    }

    /**
     * A community is recorded that was not, behind the others.
     *
     * @param register  all that is known of it
     */
    record Added(Register register) implements CityChange {
        public Added {
            requireNonNull(register, "register");
        }

        @Override
        public List<Register> applyTo(List<Register> registers) {
            CommunityId id = register.community().id();
            if (Communities.at(registers, id).isPresent()) {
                throw new RefusedChangeException(new Refusal(
                        Refusal.Reason.THERE_ALREADY,
                        "community '%s'".formatted(id),
                        "it is in the list already",
                        "a community is added once"));
            }
            List<Register> after = new ArrayList<>(registers);
            after.add(register);
            return List.copyOf(after);
        }

        @Override
        public Text sentence(List<Register> registers) {
            CommunityId id = register.community().id();
            String name = register.community().name();
            return Text.of(
                    "Add the community '%s' (%s) to the city.".formatted(id, name),
                    "新增社区“%s”（%s）。".formatted(id, name));
        }
    }

    /**
     * A community is no more, with all that is recorded of it.
     *
     * @param community  which
     */
    record Gone(CommunityId community) implements CityChange {
        public Gone {
            requireNonNull(community, "community");
        }

        @Override
        public List<Register> applyTo(List<Register> registers) {
            List<Register> after = new ArrayList<>(registers);
            after.remove(Communities.required(registers, community));
            return List.copyOf(after);
        }

        @Override
        public Text sentence(List<Register> registers) {
            return Text.of(
                    "Remove the community '%s' with all that is recorded of it.".formatted(community),
                    "移除社区“%s”及其全部记录。".formatted(community));
        }
    }

    /**
     * A compound belongs to another community from now on.
     *
     * @param transfer  which, from where and to where
     */
    record Moved(CompoundTransfer transfer) implements CityChange {
        public Moved {
            requireNonNull(transfer, "transfer");
        }

        @Override
        public List<Register> applyTo(List<Register> registers) {
            return transfer.applyTo(registers);
        }

        @Override
        public Text sentence(List<Register> registers) {
            return transfer.sentence();
        }
    }

    /**
     * The registers after all changes, one after the other, or none: a list of changes is made as a whole.
     *
     * @throws RefusedChangeException if one does not fit; its message names the change's place in the list, from 1
     */
    static List<Register> apply(List<? extends CityChange> changes, List<Register> registers) {
        List<Register> after = List.copyOf(registers);
        for (int at = 0; at < changes.size(); at++) {
            try {
                after = changes.get(at).applyTo(after);
            } catch (RefusedChangeException refused) {
                Refusal why = refused.refusal();
                RefusedChangeException placed = new RefusedChangeException(new Refusal(
                        why.reason(), "change %s, %s".formatted(at + 1, why.subject()), why.met(), why.expected()));
                placed.initCause(refused);
                throw placed;
            }
        }
        return after;
    }
}
