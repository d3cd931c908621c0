package id.percaya.listening.matching.index;

/// A compiled query, or a part of one.
interface Judge {

    Judge NEVER =
            new Judge() {
                @Override
                public boolean picks(Places places) {
                    return false;
                }

                @Override
                public Required required(int[] uses) {
                    return Required.NEVER;
                }
            };

    boolean picks(Places places);

    /// @param uses in how many queries each term stands
    Required required(int[] uses);
}
