package org.grassroots.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.floor.AggregateLoop;
import org.grassroots.benchmark.floor.FusedLoop;
import org.grassroots.benchmark.ours.Grassroots;
import org.grassroots.benchmark.ours.Rejudging;
import org.grassroots.benchmark.peer.DroolsPeer;
import org.grassroots.benchmark.peer.EasyRulesPeer;
import org.grassroots.benchmark.peer.EvretePeer;
import org.grassroots.benchmark.peer.HibernateValidatorPeer;
import org.grassroots.benchmark.peer.YaviPeer;

/** Everyone who takes part; the fused loop first, since the others are measured by it. */
public enum Entrant {
    FUSED {
        @Override
        public Contestant as(LocalDate day) {
            return new FusedLoop(day);
        }
    },
    GRASSROOTS {
        @Override
        public Contestant as(LocalDate day) {
            return new Grassroots(day, Versions.of("grassroots"));
        }
    },
    AGGREGATE {
        @Override
        public Contestant as(LocalDate day) {
            return new AggregateLoop(day);
        }
    },
    GRASSROOTS_AGAIN {
        @Override
        public Contestant as(LocalDate day) {
            return new Rejudging(day, Versions.of("grassroots"));
        }
    },
    DROOLS {
        @Override
        public Contestant as(LocalDate day) {
            return new DroolsPeer(day, Versions.of("drools"));
        }
    },
    EASY_RULES {
        @Override
        public Contestant as(LocalDate day) {
            return new EasyRulesPeer(day, Versions.of("easy-rules"));
        }
    },
    EVRETE {
        @Override
        public Contestant as(LocalDate day) {
            return new EvretePeer(day, Versions.of("evrete"));
        }
    },
    HIBERNATE_VALIDATOR {
        @Override
        public Contestant as(LocalDate day) {
            return new HibernateValidatorPeer(day, Versions.of("hibernate-validator"));
        }
    },
    YAVI {
        @Override
        public Contestant as(LocalDate day) {
            return new YaviPeer(day, Versions.of("yavi"));
        }
    };

    /** The contestant, made anew, who judges as of the day. */
    public abstract Contestant as(LocalDate day);

    /** All contestants, in the order of the table. */
    public static List<Contestant> all(LocalDate day) {
        return Arrays.stream(values()).map(entrant -> entrant.as(day)).toList();
    }
}
