package org.grassroots.plan.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.text.Text;

/** Something that people and the newer plan have changed differently. What people have done stands in the merged plan. */
public sealed interface Conflict {

    /** The item, as the newer plan names it; of an order, what the items are parts of. */
    String path();

    /** What clashes and what stands, as a sentence for the reader; people stand in it by id. */
    Text message();

    /**
     * Both have changed the same field of an item.
     *
     * @param base  the item before either; empty if both have added it
     * @param edited  as people have it
     * @param fresh  as the newer plan has it; {@link ItemField#taken} takes the field from it
     */
    record OfField(String path, ItemField field, Optional<PlanItem> base, PlanItem edited, PlanItem fresh)
            implements Conflict {
        @Override
        public Text message() {
            return ConflictWords.FIELD.fill(Map.of("path", Text.same(path), "field", field.title()));
        }
    }

    /**
     * People have removed an item that the newer plan has changed, or what the newer plan adds a part to.
     *
     * @param base  the item before either; empty if the newer plan adds it to what people have removed
     * @param fresh  as the newer plan has it; it is not in the merged plan
     */
    record OfRemoval(String path, Optional<PlanItem> base, PlanItem fresh) implements Conflict {
        @Override
        public Text message() {
            return (base.isPresent() ? ConflictWords.CHANGED : ConflictWords.PART_ADDED)
                    .fill(Map.of("path", Text.same(path)));
        }
    }

    /**
     * A person holds an item, or stands in, in different ways.
     *
     * @param asBackup  whether it is about who stands in, not about who holds
     * @param base  how before either; empty if not at all
     * @param edited  as people have it; empty if not at all
     * @param fresh  as the newer plan has it; empty if not at all
     */
    record OfPerson(
            String path,
            boolean asBackup,
            PersonId person,
            Cause cause,
            Optional<Holder> base,
            Optional<Holder> edited,
            Optional<Holder> fresh)
            implements Conflict {

        /** Why not both can stand. */
        public enum Cause {
            /** Both have changed it. */
            BOTH_CHANGED,
            /** People have put the person elsewhere in the same team or seat. */
            STANDS_ELSEWHERE,
            /** People have filled the place. */
            FILLED
        }

        @Override
        public Text message() {
            return ConflictWords.of(cause).fill(Map.of("path", Text.same(path), "person", Text.same(person.value())));
        }
    }

    /**
     * Both have put the parts of something into another order.
     *
     * @param base  the last segments of their paths, in the order before either
     * @param edited  as people have them
     * @param fresh  as the newer plan has them
     */
    record OfOrder(String path, List<String> base, List<String> edited, List<String> fresh) implements Conflict {
        public OfOrder {
            base = List.copyOf(base);
            edited = List.copyOf(edited);
            fresh = List.copyOf(fresh);
        }

        @Override
        public Text message() {
            return path.isEmpty()
                    ? ConflictWords.WHOLE_ORDER
                    : ConflictWords.ORDER.fill(Map.of("path", Text.same(path)));
        }
    }
}
