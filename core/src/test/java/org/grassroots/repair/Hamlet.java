package org.grassroots.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.register.Registers;

/**
 * Small registers at random in which much is wrong, and small edits of them: a few compounds and members, branches with
 * rolls and officers that cross each other. The same random gives the same.
 */
final class Hamlet {
    private static final Approval APPROVAL = Approval.of("杏桥街道党工委", LocalDate.of(2025, 5, 6));
    private static final Known<Task> TASK = Known.of(new Task("小区治理", Known.none()));

    private final Random random;

    Hamlet(Random random) {
        this.random = random;
    }

    private boolean chance() {
        return random.nextInt(4) > 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Register register() {
        Registers registers = Registers.compound("c1");
        for (int compound = 1; compound <= 2; compound++) {
            if (compound > 1) {
                registers.andCompound("c" + compound);
            }
            registers.add(2 + random.nextInt(3), this::facts);
        }
        registers.noBranch();
        registers.organisation(
                organisation -> organisation.communityOrganisation(Known.of(CommunityOrganisation.builder()
                        .level(CommunityLevel.BRANCH)
                        .roll(Listing.of())
                        .build())));
        List<MemberId> members = IntStream.rangeClosed(
                        1, registers.build().members().size())
                .mapToObj(number -> MemberId.of("m" + number))
                .toList();
        int branches = 1 + random.nextInt(2);
        for (int number = 1; number <= branches; number++) {
            BranchKind kind = any(List.of(BranchKind.values()));
            registers.branch("b" + number, kind, branch -> facts(branch, kind, members));
        }
        return registers.build();
    }

    private PartyMember.Builder facts(PartyMember.Builder member) {
        if (random.nextInt(8) == 0) {
            member.residence(Residence.UNKNOWN);
        }
        return member.status(chance() ? MemberStatus.FULL : any(List.of(MemberStatus.values())))
                .affiliation(chance() ? Affiliation.HERE : any(List.of(Affiliation.values())))
                .votingRights(Answer.YES);
    }

    private CompoundBranch.Builder facts(CompoundBranch.Builder branch, BranchKind kind, List<MemberId> members) {
        List<MemberId> roll = some(members);
        branch.members(Listing.of(roll))
                .parent(chance() ? BranchParent.COMMUNITY : BranchParent.OTHER)
                .secretaries(chance() ? officers(members) : Listing.unknown())
                .deputies(Listing.of())
                .committee(chance() ? Known.none() : Known.of(committee(roll)))
                .approval(Known.of(APPROVAL))
                .task(kind == BranchKind.TEMPORARY ? TASK : Known.none());
        return branch;
    }

    private Listing<Officer> officers(List<MemberId> members) {
        return chance() ? Listing.of(officer(any(members))) : Listing.of();
    }

    private static Officer officer(MemberId member) {
        return new Officer(member, SelectionMode.ASSIGNED, Optional.empty());
    }

    private static Committee committee(List<MemberId> roll) {
        return new Committee(Listing.of(roll.stream()
                .map(member -> CommitteeSeat.builder()
                        .member(member)
                        .addPosts(CommitteePost.ORDINARY)
                        .build())
                .toList()));
    }

    private List<MemberId> some(List<MemberId> members) {
        return members.stream().filter(member -> !chance()).toList();
    }

    /** Edits of which some fit the register, some fit only after another, and some never. */
    List<RegisterChange> edits(Register register, int count) {
        List<RegisterChange> edits = new ArrayList<>();
        while (edits.size() < count) {
            edits.add(edit(register));
        }
        return edits;
    }

    private RegisterChange edit(Register register) {
        BranchId branch = BranchId.of("b" + (1 + random.nextInt(2)));
        MemberId member = any(register.members()).id();
        return switch (random.nextInt(8)) {
            case 0, 6, 7 -> new Edit.Join(branch, member);
            case 1 -> new Edit.Leave(branch, member);
            case 2 -> new Edit.Lead(branch, member);
            case 3 -> {
                String compound = any(List.of("c1", "c2"));
                List<MemberId> members = register.members().stream()
                        .filter(one -> one.residence().isIn(CompoundId.of(compound)) == Answer.YES)
                        .filter(one -> register.branches().stream()
                                .noneMatch(other -> other.members().items().contains(one.id())))
                        .map(PartyMember::id)
                        .toList();
                yield new Edit.Form(branch, any(List.of(BranchKind.values())), compound, members);
            }
            case 4 -> new Edit.End(branch);
            default -> new Edit.Become(branch, any(List.of(BranchKind.values())));
        };
    }

    /** Edits in the manner of changes, made for these tests only. */
    sealed interface Edit extends RegisterChange {
        /** Stands for a branch that is to be taken off. */
        Optional<CompoundBranch> of(Optional<CompoundBranch> there);

        BranchId branch();

        @Override
        default Register applyTo(Register register) {
            List<CompoundBranch> branches = new ArrayList<>();
            Optional<CompoundBranch> there = register.branch(branch());
            register.branches().forEach(one -> {
                if (one.id().equals(branch())) {
                    of(there).ifPresent(branches::add);
                } else {
                    branches.add(one);
                }
            });
            if (there.isEmpty()) {
                branches.add(of(there).orElseThrow());
            }
            return register.edit()
                    .organisation(Organisation.builder()
                            .from(register.organisation())
                            .branches(Listing.of(branches))
                            .build())
                    .build();
        }

        static CompoundBranch.Builder edit(BranchId id, Optional<CompoundBranch> there) {
            return CompoundBranch.builder()
                    .from(there.orElseThrow(() -> new IllegalArgumentException("branch '" + id + "' is not there")));
        }

        /** Somebody joins; refused if he or she is there. */
        record Join(BranchId branch, MemberId member) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                CompoundBranch.Builder edited = edit(branch, there);
                List<MemberId> members =
                        new ArrayList<>(there.orElseThrow().members().items());
                if (members.contains(member)) {
                    throw new IllegalArgumentException("is there");
                }
                members.add(member);
                return Optional.of(edited.members(Listing.of(members)).build());
            }
        }

        /** Somebody leaves; refused if he or she is not there. */
        record Leave(BranchId branch, MemberId member) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                CompoundBranch.Builder edited = edit(branch, there);
                List<MemberId> members =
                        new ArrayList<>(there.orElseThrow().members().items());
                if (!members.remove(member)) {
                    throw new IllegalArgumentException("is not there");
                }
                return Optional.of(edited.members(Listing.of(members)).build());
            }
        }

        /** Somebody leads; refused if not a member of the branch. */
        record Lead(BranchId branch, MemberId member) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                CompoundBranch.Builder edited = edit(branch, there);
                if (!there.orElseThrow().members().items().contains(member)) {
                    throw new IllegalArgumentException("is no member");
                }
                return Optional.of(
                        edited.secretaries(Listing.of(officer(member))).build());
            }
        }

        /** A branch begins; refused if it is there. */
        record Form(BranchId branch, BranchKind kind, String compound, List<MemberId> members) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                if (there.isPresent()) {
                    throw new IllegalArgumentException("is there");
                }
                return Optional.of(CompoundBranch.builder()
                        .id(branch)
                        .name("支部")
                        .kind(kind)
                        .addServes(ServedArea.whole(CompoundId.of(compound)))
                        .parent(BranchParent.COMMUNITY)
                        .members(Listing.of(members))
                        .secretaries(members.isEmpty() ? Listing.of() : Listing.of(officer(members.get(0))))
                        .approval(Known.of(APPROVAL))
                        .task(kind == BranchKind.TEMPORARY ? TASK : Known.none())
                        .deputies(Listing.of())
                        .committee(Known.none())
                        .build());
            }
        }

        /** A branch ends; refused if it is not there. */
        record End(BranchId branch) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                edit(branch, there);
                return Optional.empty();
            }
        }

        /** A branch becomes another kind; refused if it is of that kind. */
        record Become(BranchId branch, BranchKind kind) implements Edit {
            @Override
            public Optional<CompoundBranch> of(Optional<CompoundBranch> there) {
                CompoundBranch.Builder edited = edit(branch, there);
                if (there.orElseThrow().kind() == kind) {
                    throw new IllegalArgumentException("is so");
                }
                return Optional.of(edited.kind(kind)
                        .task(kind == BranchKind.TEMPORARY ? TASK : Known.none())
                        .build());
            }
        }
    }
}
