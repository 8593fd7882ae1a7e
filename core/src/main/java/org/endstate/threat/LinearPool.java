package org.endstate.threat;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;

/**
 * The linear opinion pool: each scenario is one member's, drawn by weight. So every month is a mixture of the members'
 * forecasts, and paths stay whole. A pool is no member of a pool: both would draw the same chance, and the inner one's
 * weights would no longer hold. Immutable.
 */
public final class LinearPool implements ForecastMethod {

    private final Method method;
    private final List<Member> members;

    private LinearPool(Method method, List<Member> members) {
        this.method = method;
        this.members = List.copyOf(members);
    }

    /**
     * A method that takes part.
     *
     * @param method no pool
     * @param weight positive; weights need not sum to 1
     */
    public record Member(ForecastMethod method, double weight) {
        public Member {
            if (method instanceof LinearPool) {
                throw new IllegalArgumentException(
                        "The pool [" + method.method().name()
                                + "] cannot be a member of a pool.\nMaybe take in its members one by one.");
            }
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A weight [" + weight + "] in a pool is not positive.");
            }
        }
    }

    /** A pool of at least one member, under this name. */
    public static LinearPool of(Method method, List<Member> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A pool without members forecasts nothing.");
        }
        return new LinearPool(method, members);
    }

    @Override
    public Method method() {
        return method;
    }

    /** Where all members apply the same method, because the history allows no other, the forecast is that one. */
    @Override
    public Forecaster fit(MonthlySeries history, Draws draws) {
        List<Forecaster> fitted = IntStream.range(0, members.size())
                .mapToObj(i -> members.get(i)
                        .method()
                        .fit(history, draws.split("member").split(i)))
                .toList();
        Forecaster first = fitted.getFirst();
        boolean same = fitted.stream().allMatch(other -> other.method().equals(first.method()));
        double sum = members.stream().mapToDouble(Member::weight).sum();
        List<Double> shares =
                members.stream().map(member -> member.weight() / sum).toList();
        return same ? first : new Fitted(history, method, fitted, shares);
    }

    private record Place(String unit, YearMonth month) {}

    private record Fitted(MonthlySeries history, Method method, List<Forecaster> members, List<Double> shares)
            implements Forecaster {

        @Override
        public void fill(Draws scenario, int months, int[] deaths) {
            members.get(drawn(scenario.split("member").uniform(0))).fill(scenario, months, deaths);
        }

        private int drawn(double uniform) {
            double left = uniform;
            int member = 0;
            while (member < shares.size() - 1 && left >= shares.get(member)) {
                left -= shares.get(member);
                member++;
            }
            return member;
        }

        @Override
        public List<Analogue> analogues(int unit) {
            Map<Place, Double> weights = new LinkedHashMap<>();
            for (int member = 0; member < members.size(); member++) {
                for (Analogue analogue : members.get(member).analogues(unit)) {
                    weights.merge(
                            new Place(analogue.unit(), analogue.month()),
                            analogue.weight() * shares.get(member),
                            Double::sum);
                }
            }
            return weights.entrySet().stream()
                    .map(entry ->
                            new Analogue(entry.getKey().unit(), entry.getKey().month(), entry.getValue()))
                    .sorted(Comparator.comparingDouble((Analogue analogue) -> -analogue.weight()))
                    .toList();
        }
    }
}
