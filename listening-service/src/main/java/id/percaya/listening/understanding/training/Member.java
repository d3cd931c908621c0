package id.percaya.listening.understanding.training;

import java.util.List;

/// The parameters of one of the models that are averaged.
///
/// @param cost C of the support vector machine
/// @param plain how much of a column's factor is 1 and how much its naive-Bayes ratio
/// @param news weight of news sentences
/// @param emotions weight of texts that are labelled by emotions or aspects
/// @param neutral weight of the neutral class
record Member(double cost, double plain, double news, double emotions, double neutral) {

    static final double POSITIVE = 0.8;

    /// A quarter of the news sentences is taken, at four times the weight that all would have.
    static final List<Member> FIVE =
            List.of(
                    new Member(.5, .15, .04, .05, 2),
                    new Member(1, .25, .04, .1, 1.5),
                    new Member(.3, 0, .04, .05, 2.5),
                    new Member(1, .15, .04, .1, 1.5),
                    new Member(.5, .25, .04, .05, 2));
}
